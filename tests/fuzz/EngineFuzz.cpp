// Definitions, rules, answers and typed values from anywhere. The first byte says which of them the rest is.
#include "form/FieldValue.h"
#include "form/FormReader.h"
#include "form/lint/Linter.h"
#include "form/Migration.h"
#include "session/RandomForm.h"
#include "session/Session.h"

#include <QUndoStack>

#include <cstdint>

using namespace Verder;

namespace {

constexpr JsonLimits limits{65'536, 64, 5'000};

FormSources sources()
{
    FormSources found;
    found.tables = std::make_shared<const Tables>();
    found.block = [](const QString &) -> Result<JsonNode> {
        return failure(ErrorKind::NotFound, QStringLiteral("no block"));
    };
    return found;
}

/// Everything that a window would ask.
void lookAt(const Session &session)
{
    for (const Page &page : session.form().pages) {
        for (ItemRef ref : session.items(page.index)) {
            session.why(ref, Language::Dutch);
            session.displayText(ref, Language::English);
            session.fillIn(session.item(ref).label, ref, Language::Dutch);
        }
        session.missing(page.index);
        session.why(page.index, Language::English);
    }
    session.relevantAnswers();
}

void readDefinition(const QByteArray &bytes)
{
    const Result<JsonNode> json = parseJson(bytes, limits, QStringLiteral("fuzz.json"));
    if (!json)
        return;
    const FormReading reading = readForm(*json, QStringLiteral("fuzz.json"), sources());
    if (!reading.form) {
        Q_ASSERT(!reading.findings.isEmpty());
        return;
    }
    lint(*reading.form);
    Session session(reading.form, QDate(2026, 1, 1));
    for (const Item &item : reading.form->items) {
        const ItemRef ref{item.index, 0};
        if (item.scope != 0)
            continue;
        if (item.isRepeating)
            session.addRow(ref);
        session.setText(ref, QStringLiteral("1"));
    }
    lookAt(session);
    while (session.undoStack()->canUndo())
        session.undoStack()->undo();
    // What a draft carries reads as the same form.
    const FormReading again
        = readForm(JsonNode::fromJson(reading.form->resolved()), QStringLiteral("fuzz.json"), sources());
    if (!again.form || again.form->sha256 != reading.form->sha256)
        qFatal("the form that a draft carries is another one");
    for (const Migration &migration : reading.form->migrations) {
        StoredAnswers stored{session.answers(), {}, {}, {}};
        migrate(*reading.form, migration.from, stored);
    }
}

void runRule(const QByteArray &bytes)
{
    const Result<JsonNode> json = parseJson(bytes, limits, QStringLiteral("fuzz.json"));
    const JsonNode *rule = json ? json->find(u"rule") : nullptr;
    const JsonNode *data = json ? json->find(u"data") : nullptr;
    if (!rule)
        return;
    if (const Result<Rule> compiled = Rule::compile(*rule, QStringLiteral("fuzz")))
        (void)compiled->evaluate(data ? Value::fromJson(data->toJson()) : Value(), QDate(2026, 1, 1));
}

void loadAnswers(const QByteArray &bytes)
{
    static const FormPtr form = [] {
        const Result<JsonNode> json = parseJson(RandomForm(7).json(), {}, QStringLiteral("random.json"));
        return readForm(*json, QStringLiteral("random.json"), sources()).form;
    }();
    const Result<JsonNode> json = parseJson(bytes, limits, QStringLiteral("fuzz.json"));
    if (!json || !json->isObject())
        return;
    Session session(form, QDate(2026, 1, 1));
    session.load(json->toJson().toObject());
    lookAt(session);
    Session again(form, QDate(2026, 1, 1));
    again.load(session.answers());
    if (again.relevantAnswers() != session.relevantAnswers())
        qFatal("saved and loaded, other answers apply");
}

void readValues(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (int type = 0; type <= static_cast<int>(ItemType::CaseNumber); ++type) {
        Item item;
        item.type = static_cast<ItemType>(type);
        const FieldReading reading = readField(item, text);
        if (!reading.isValid() || reading.canonical.isNull() || !holdsAnswer(item.type))
            continue;
        const FieldReading again = readStored(item, {}, reading.canonical);
        const bool isListed = item.type == ItemType::Multi || item.type == ItemType::Choice
            || item.type == ItemType::Pick || item.type == ItemType::Country
            || item.type == ItemType::Nationality;
        if (!isListed && !(again.canonical == reading.canonical))
            qFatal("a canonical value of type %d does not read as itself", type);
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
        if (type == QtFatalMsg)
            fprintf(stderr, "%s\n", qUtf8Printable(message));
    });
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    switch (data[0]) {
    case 'd':
        readDefinition(rest);
        break;
    case 'r':
        runRule(rest);
        break;
    case 'a':
        loadAnswers(rest);
        break;
    default:
        readValues(rest);
    }
    return 0;
}
