#include "ui/document/DocumentCard.h"

#include "ui/document/SmallButton.h"
#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"
#include "ui/sending/SendingText.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Verder {
namespace {

QString factsOf(const Attachment &attachment, Language language)
{
    QString size = sizeText(attachment.size, language);
    if (attachment.pages <= 0)
        return size;
    return QStringLiteral("%1, %2").arg(DocumentCard::tr("%n page(s)", nullptr, attachment.pages), size);
}

} // namespace

DocumentCard::DocumentCard(const Attachment &attachment, bool isReadOnly, Language language, QWidget *parent)
    : Card(parent)
{
    const Look look = lookOf(this);
    const QString facts = factsOf(attachment, language);
    auto *name = new TextLabel(attachment.name, TextRole::BodyBold);
    name->setObjectName(QStringLiteral("documentName"));
    name->setWraps(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(look.px(4));
    words->addWidget(name);
    words->addWidget(new TextLabel(facts, TextRole::Small, Token::TextMuted));
    words->addLayout(makeChecked(attachment));
    auto *row = new QHBoxLayout;
    row->setSpacing(look.px(14));
    row->addWidget(new IconLabel(QStringLiteral("file"), Token::TextMuted, 20), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(look.px(17), look.px(12), look.px(17), look.px(8));
    rows->setSpacing(look.px(4));
    rows->addLayout(row);
    rows->addLayout(makeButtons(attachment.name, isReadOnly));
    setAccessibleName(attachment.name);
    setAccessibleDescription(facts);
}

QLayout *DocumentCard::makeChecked(const Attachment &attachment)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(8));
    if (!attachment.checked.isValid())
        return row;
    auto *words = new TextLabel(tr("Checked at %1").arg(clockText(attachment.checked)), TextRole::Small);
    words->setObjectName(QStringLiteral("checked"));
    row->addWidget(new IconLabel(QStringLiteral("check"), Token::Success, 16));
    row->addWidget(words, 1);
    return row;
}

QLayout *DocumentCard::makeButtons(const QString &name, bool isReadOnly)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(lookOf(this).px(4));
    // The icons of the flat buttons begin where the lines above begin.
    row->setContentsMargins(lookOf(this).px(20 + 14 - 13), 0, 0, 0);
    QPushButton *view = makeSmallButton(QStringLiteral("view"), tr("View"), QStringLiteral("eye"));
    view->setAccessibleName(tr("View: %1").arg(name));
    connect(view, &QPushButton::clicked, this, &DocumentCard::viewRequested);
    row->addWidget(view);
    if (!isReadOnly) {
        QPushButton *replace
            = makeSmallButton(QStringLiteral("replace"), tr("Replace"), QStringLiteral("refresh"));
        QPushButton *remove
            = makeSmallButton(QStringLiteral("remove"), tr("Remove"), QStringLiteral("trash"));
        replace->setAccessibleName(tr("Replace: %1").arg(name));
        remove->setAccessibleName(tr("Remove: %1").arg(name));
        connect(replace, &QPushButton::clicked, this, &DocumentCard::replaceRequested);
        connect(remove, &QPushButton::clicked, this, &DocumentCard::removeRequested);
        row->addWidget(replace);
        row->addWidget(remove);
    }
    row->addStretch(1);
    return row;
}

} // namespace Verder
