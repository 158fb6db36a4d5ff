// The part of explaining that says what holds up a page.
#include "session/Completeness.h"
#include "session/Explanation.h"
#include "session/MessageText.h"

namespace Verder {

namespace {

class PageReasons
{
public:
    PageReasons(const SessionState &state, int page, Language language)
        : m_state(state)
        , m_page(page)
        , m_language(language)
    {
    }

    QString text() const;

private:
    QString say(const char16_t *dutch, const char16_t *english) const
    {
        return QString::fromUtf16(m_language == Language::Dutch ? dutch : english);
    }
    QString nameOf(const Missing &missing) const;
    QString named(Missing::Kind kind, const QList<Missing> &all, const QString &pattern) const;
    QString wrongAnswer(const Missing &missing) const;

    const SessionState &m_state;
    int m_page;
    Language m_language;
};

QString PageReasons::nameOf(const Missing &missing) const
{
    QString name;
    if (missing.slot.isValid()) {
        name = m_state.form().documentSlots[missing.slot.slot].title.in(m_language);
    } else {
        const Item &item = m_state.form().items[missing.item.item];
        const LocalText &text = item.label.isEmpty() ? item.group->rowTitle : item.label;
        name = fillInText(m_state, text, {}, missing.item.row, m_language);
    }
    return QString(u'‘' + name + u'’');
}

/// One sentence for all of one kind: "Nog in te vullen: ‘Einddatum’, ‘Functie’."
QString PageReasons::named(Missing::Kind kind, const QList<Missing> &all, const QString &pattern) const
{
    constexpr qsizetype mostNames = 6;
    QStringList names;
    for (const Missing &missing : all) {
        if (missing.kind == kind)
            names.append(nameOf(missing));
    }
    if (names.isEmpty())
        return {};
    const qsizetype rest = names.size() - mostNames;
    QString list = names.mid(0, mostNames).join(QStringLiteral(", "));
    if (rest > 0)
        list += say(u" en nog %1", u" and %1 more").arg(rest);
    return pattern.arg(list);
}

QString PageReasons::wrongAnswer(const Missing &missing) const
{
    const QList<Problem> problems = m_state.item(missing.item).notes->problems;
    const QString message = problems.isEmpty() ? QString() : problems.first().message.in(m_language);
    return QString(nameOf(missing) + QStringLiteral(": ") + message);
}

QString PageReasons::text() const
{
    if (!m_state.isPageRelevant(m_page)) {
        const Rule &visible = m_state.form().pages[m_page].visible;
        return QString(say(u"Deze pagina geldt nu niet. ", u"This page does not apply now. ")
            + explain(m_state, {visible}, 0, m_language))
            .trimmed();
    }
    const QList<Missing> all = missingOnPage(m_state, m_page);
    if (all.isEmpty())
        return say(u"Deze pagina is klaar.", u"This page is complete.");
    QStringList sentences{say(u"U kunt nog niet verder.", u"You cannot go on yet.")};
    for (const Missing &missing : all) {
        if (missing.kind != Missing::Kind::Stop)
            continue;
        const QString why = explainItem(m_state, missing.item, m_language);
        sentences.append(QString(say(u"Hier houdt het formulier op: ", u"The form ends here: ")
            + nameOf(missing) + QStringLiteral(". ") + why));
    }
    using Kind = Missing::Kind;
    sentences.append(
        named(Kind::Question, all, say(u"Nog in te vullen: %1.", u"Still to be filled in: %1.")));
    for (const Missing &missing : all) {
        if (missing.kind == Kind::Answer)
            sentences.append(wrongAnswer(missing));
    }
    sentences.append(
        named(Kind::Rows, all, say(u"Nog toe te voegen bij: %1.", u"Still to be added to: %1.")));
    sentences.append(named(
        Kind::Document, all, say(u"Document nog toe te voegen: %1.", u"Document still to be added: %1.")));
    sentences.append(named(
        Kind::DocumentCheck, all, say(u"Document nog niet in orde: %1.", u"Document not in order yet: %1.")));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString explainPage(const SessionState &state, int page, Language language)
{
    return PageReasons(state, page, language).text();
}

} // namespace Verder
