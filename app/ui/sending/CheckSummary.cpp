#include "ui/sending/CheckSummary.h"

#include "session/RowTitle.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QHBoxLayout>

namespace Verder {

CheckSummary::CheckSummary(const Session &session, Language language, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_language(language)
    , m_column(new QVBoxLayout(this))
{
    const Look look = lookOf(this);
    m_column->setContentsMargins(look.px(17), look.px(16), look.px(17), look.px(16));
    m_column->setSpacing(0);
    m_column->addWidget(new TextLabel(tr("Summary"), TextRole::Strong));
    const FormSummary &summary = session.form().summary;
    if (const QString until = shown(summary.untilItem); !until.isEmpty()) {
        const ItemRef ref{summary.untilItem, 0};
        const QDate day = QDate::fromString(
            session.answer(ref).isString() ? session.answer(ref).string() : QString(), Qt::ISODate);
        add(session.fillIn(session.item(ref).label, ref, language),
            day.isValid() ? dayText(day, language) : until);
    }
    addDocuments();
    if (const QString payment = shown(summary.paymentItem); !payment.isEmpty())
        add(tr("Way of paying"), payment);
    addNotApplicable();
    addFee();
}

QString CheckSummary::shown(int item) const
{
    const ItemRef ref{item, 0};
    return ref.isValid() && m_session.isRelevant(ref) ? m_session.displayText(ref, m_language) : QString();
}

void CheckSummary::add(const QString &label, const QString &text)
{
    auto *value = new TextLabel(text);
    value->setWraps(true);
    add(label, value);
}

void CheckSummary::add(const QString &label, QWidget *value)
{
    m_column->addSpacing(lookOf(this).px(10));
    auto *name = new TextLabel(label, TextRole::Small, Token::TextMuted);
    name->setWraps(true);
    m_column->addWidget(name);
    m_column->addWidget(
        value, 0, qobject_cast<LinkButton *>(value) != nullptr ? Qt::AlignLeft : Qt::Alignment());
}

void CheckSummary::addDocuments()
{
    qint64 size = 0;
    const QList<Attachment> attachments = m_session.relevantAttachments();
    for (const Attachment &attachment : attachments)
        size += attachment.size;
    const int count = static_cast<int>(attachments.size());
    const bool isAny = count > 0;
    add(tr("Documents"),
        isAny ? tr("%n PDF(s), %1", nullptr, count).arg(sizeText(size, m_language)) : tr("None"));
    QStringList byPost;
    for (const Page &page : m_session.form().pages) {
        const QList<SlotRef> refs = m_session.documentSlots(page.index);
        for (const SlotRef &ref : refs) {
            if (m_session.form().documentSlots.at(ref.slot).byPost)
                byPost.append(slotTitle(m_session, ref, m_language));
        }
    }
    add(tr("By post"), byPost.isEmpty() ? tr("Nothing") : byPost.join(QStringLiteral(", ")));
}

void CheckSummary::addNotApplicable()
{
    const int count = m_session.notApplicableCount();
    if (count == 0)
        return;
    auto *link = new LinkButton(tr("%n question(s)", nullptr, count));
    link->setObjectName(QStringLiteral("notApplicableLink"));
    link->setAccessibleDescription(tr("Not applicable"));
    connect(link, &QPushButton::clicked, this, &CheckSummary::notApplicableRequested);
    add(tr("Not applicable"), link);
}

void CheckSummary::addFee()
{
    const QString fee = shown(m_session.form().summary.feeItem);
    if (fee.isEmpty())
        return;
    const Look look = lookOf(this);
    m_column->addSpacing(look.px(14));
    m_column->addWidget(new Separator);
    m_column->addSpacing(look.px(14));
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(tr("Fee"), TextRole::BodyBold));
    line->addStretch(1);
    line->addWidget(new TextLabel(fee, TextRole::BodyBold));
    m_column->addLayout(line);
    auto *note = new TextLabel(
        tr("Indication. Price of %1.").arg(m_session.today().year()), TextRole::Tiny, Token::TextMuted);
    note->setWraps(true);
    m_column->addWidget(note);
}

} // namespace Verder
