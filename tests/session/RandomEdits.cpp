#include "RandomEdits.h"

#include "SessionPicture.h"

#include <QUndoStack>

using namespace Verder;

QString RandomEdits::edit()
{
    const int kind = upTo(99);
    if (kind < 55)
        return answerSomething();
    if (kind < 75)
        return editRows();
    if (kind < 87)
        return editDocuments();
    if (kind < 96) {
        m_session.undoStack()->undo();
        return QStringLiteral("undo");
    }
    m_session.undoStack()->redo();
    return QStringLiteral("redo");
}

Value RandomEdits::someAnswer(const Item &item)
{
    if (upTo(7) == 0)
        return {};
    if (upTo(9) == 0)
        return Value(QStringLiteral("nonsense %1").arg(upTo(20)));
    switch (item.type) {
    case ItemType::YesNo:
    case ItemType::Statement:
        return Value(upTo(1) == 1);
    case ItemType::Choice:
    case ItemType::Pick:
        return Value(QString(QChar(u'a' + upTo(2))));
    case ItemType::Multi:
        return Value(upTo(1) == 0 ? Value::Array{Value(QStringLiteral("a"))}
                                  : Value::Array{Value(QStringLiteral("b")), Value(QStringLiteral("c"))});
    case ItemType::Date:
    case ItemType::PartialDate:
        return Value(QDate(2026, 3, 1).addDays(upTo(200) - 100).toString(Qt::ISODate));
    case ItemType::Money:
        return Value(QStringLiteral("%1.50").arg(upTo(60)));
    case ItemType::Integer:
    case ItemType::Number:
        return Value(upTo(60));
    case ItemType::Postcode:
        return Value(QStringLiteral("2611 ET"));
    default:
        return Value(QString(1 + upTo(8), QChar(u'a' + upTo(25))));
    }
}

QString RandomEdits::answerSomething()
{
    const ItemRef ref = oneOf(everyItem(m_session));
    const Item &item = m_session.item(ref);
    const QString path = m_session.path(ref);
    if (!holdsAnswer(item.type))
        return path + QStringLiteral(" holds no answer");
    const QList<Problem> problems = m_session.problems(ref);
    if (!problems.isEmpty() && upTo(2) == 0) {
        m_session.acknowledge(ref, problems.last().checkId);
        return path + QStringLiteral(" acknowledged");
    }
    if (!item.defaultValue.isNull() && upTo(3) == 0) {
        m_session.restoreDefault(ref);
        return path + QStringLiteral(" back to its default");
    }
    if (upTo(3) == 0) {
        m_session.setText(ref, upTo(2) == 0 ? QString() : QStringLiteral("%1").arg(upTo(999)));
        return path + QStringLiteral(" typed");
    }
    m_session.setAnswer(ref, someAnswer(item));
    return path + QStringLiteral(" answered");
}

QString RandomEdits::editRows()
{
    QList<ItemRef> groups;
    for (ItemRef ref : everyItem(m_session)) {
        if (m_session.item(ref).isRepeating)
            groups.append(ref);
    }
    if (groups.isEmpty())
        return answerSomething();
    const ItemRef group = oneOf(groups);
    const QList<int> rows = m_session.rows(group);
    const QString path = m_session.path(group);
    const int kind = upTo(9);
    if (kind < 3 || rows.isEmpty()) {
        m_session.addRow(group);
        return path + QStringLiteral(" one row more");
    }
    const int position = upTo(static_cast<int>(rows.size()) - 1);
    if (kind < 5) {
        m_removed.append({rows.at(position), position});
        m_session.removeRow(rows.at(position));
        return path + QStringLiteral(" one row less");
    }
    if (kind < 6 && !m_removed.isEmpty()) {
        const auto [row, place] = oneOf(m_removed);
        m_session.restoreRow(row, place);
        return QStringLiteral("a row back");
    }
    if (kind < 8) {
        m_session.moveRow(rows.at(position), upTo(static_cast<int>(rows.size()) - 1));
        return path + QStringLiteral(" a row moved");
    }
    m_session.duplicateRow(rows.at(position));
    return path + QStringLiteral(" a row doubled");
}

QString RandomEdits::editDocuments()
{
    QList<SlotRef> slotRefs;
    for (const Page &page : m_session.form().pages)
        slotRefs += m_session.documentSlots(page.index);
    if (slotRefs.isEmpty())
        return answerSomething();
    const SlotRef ref = oneOf(slotRefs);
    const QList<Attachment> there = m_session.attachments(ref);
    const int kind = upTo(9);
    if (kind < 4 || (there.isEmpty() && kind >= 6)) {
        Attachment attachment;
        attachment.sha256 = QStringLiteral("%1").arg(++m_document, 64, 16, QLatin1Char('0'));
        attachment.name = QStringLiteral("a.pdf");
        attachment.size = 10;
        m_session.addAttachment(ref, attachment);
        return QStringLiteral("a document added");
    }
    if (kind < 6) {
        m_session.setPutOff(ref, !m_session.isPutOff(ref));
        return QStringLiteral("a document put off or not");
    }
    if (kind < 8) {
        m_session.removeAttachment(ref, there.last().sha256);
        return QStringLiteral("a document removed");
    }
    const auto state = oneOf(QList<Attachment::State>{Attachment::State::Accepted,
        Attachment::State::Checking, Attachment::State::Refused, Attachment::State::Missing});
    m_session.setAttachmentState(ref, there.last().sha256, state);
    return QStringLiteral("a document judged");
}
