#include "draft/StoredForm.h"

#include "base/Json.h"
#include "base/Sha256.h"
#include "draft/DraftFormat.h"

#include <QCoreApplication>

namespace Verder {

Result<StoredForm> StoredForm::of(const QByteArray &json)
{
    if (const auto read = parseJson(json, JsonLimits{draftJsonMaximum}, formPart); !read) {
        return failure(ErrorKind::TooLarge,
            QCoreApplication::translate("DraftFile",
                "This form is larger than a draft can hold. Report this to whoever made the form."),
            read.error().message);
    }
    return StoredForm{json, Verder::sha256(json), pack(json)};
}

} // namespace Verder
