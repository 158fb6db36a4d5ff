#pragma once

#include "base/Result.h"
#include "form/Form.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace Verder {

/// Finds definitions, blocks and tables in folders (or Qt resources, as ":/forms"); earlier folders win. Each form is read
/// and compiled when first asked for, and kept. Owned by main().
class FormLibrary
{
public:
    explicit FormLibrary(QStringList folders);
    ~FormLibrary();
    FormLibrary(const FormLibrary &) = delete;
    FormLibrary &operator=(const FormLibrary &) = delete;

    /// The ids of the forms that are there, in the order in which they are offered.
    QStringList ids() const;
    Result<FormPtr> form(const QString &id);
    /// The form that a draft carries inside itself; untrusted, with the library's own tables.
    Result<FormPtr> embedded(const QJsonObject &resolved);
    Result<std::shared_ptr<const Tables>> tables();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Verder
