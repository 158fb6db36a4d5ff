#include "attachment/DocumentCheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>
#include <iostream>

using namespace Verder;

namespace {

const char *outcomeName(DocumentVerdict::Outcome outcome)
{
    static constexpr const char *names[]{"accepted", "repaired", "empty", "not a PDF", "unreadable",
        "needs a password", "too large", "check failed"};
    return names[static_cast<size_t>(outcome)];
}

} // namespace

TEST_CASE("the public documents are judged as two other readers judge them", "[attachment][vectors]")
{
    const QString folder = qEnvironmentVariable("VERDER_VECTORS");
    if (folder.isEmpty()) {
        WARN("VERDER_VECTORS is not set: the public documents are skipped");
        return;
    }
    QFile file(QStringLiteral("%1/pdf/expected.json").arg(folder));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QJsonArray documents = QJsonDocument::fromJson(file.readAll())[QLatin1String("files")].toArray();
    REQUIRE_FALSE(documents.isEmpty());
    int agreed = 0;
    for (const QJsonValue &document : documents) {
        const QString path
            = QStringLiteral("%1/pdf/%2").arg(folder, document[QLatin1String("file")].toString());
        const QString suggestion = document[QLatin1String("suggest")].toString();
        const DocumentVerdict verdict
            = checkDocument(QStringLiteral(VERDER_BIN "/verder-document"), path, documentLimit);
        const bool isSame = verdict.isAccepted() != suggestion.startsWith(QLatin1String("refuse"));
        agreed += isSame ? 1 : 0;
        if (!isSame) {
            std::cout << qPrintable(document[QLatin1String("file")].toString()) << ": "
                      << outcomeName(verdict.outcome) << ", others: " << qPrintable(suggestion) << '\n';
        }
        if (suggestion == QLatin1String("accept")) {
            CHECK(verdict.isAccepted());
        }
        if (suggestion == QLatin1String("refuse:password")) {
            CHECK(verdict.outcome == DocumentVerdict::Outcome::NeedsPassword);
        }
    }
    std::cout << agreed << " of " << documents.size() << " documents agree\n";
    CHECK(agreed * 10 >= documents.size() * 9);
}
