#include "ui/look/FramedDialog.h"

#include "ui/look/Area.h"
#include "ui/look/FocusRing.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <algorithm>

namespace Verder {

namespace {

constexpr double mostOfScreen = 0.9;

} // namespace

FramedDialog::FramedDialog(const QSize &size, QWidget *parent)
    : QDialog(parent)
    , m_firstSize(size)
    , m_scroll(new QScrollArea)
    , m_bar(new Area(Token::Window))
    , m_buttons(new QHBoxLayout(m_bar))
{
    new FocusRing(this);
    auto *content = new Area(Token::SurfaceRaised);
    m_body = new QVBoxLayout(content);
    keepSpacing(content, m_body, {24, 24, 24, 16}, 12);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_buttons->addStretch(1);
    keepSpacing(m_bar, m_buttons, {24, 12, 24, 12}, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll, 1);
    column->addWidget(new Separator);
    column->addWidget(m_bar);
    takeFirstSize();
}

void FramedDialog::takeFirstSize()
{
    const Look look = lookOf(this);
    setMinimumSize(0, 0);
    resize(look.px(m_firstSize.width()), look.px(m_firstSize.height()));
}

TextLabel *FramedDialog::addTitle(const QString &title)
{
    return addText(title, TextRole::Number);
}

TextLabel *FramedDialog::addText(const QString &text, TextRole role, Token tone)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    m_body->addWidget(label);
    return label;
}

QLineEdit *FramedDialog::addField(const QString &label)
{
    auto *column = new QVBoxLayout;
    auto *words = new TextLabel(label, TextRole::BodyBold);
    auto *field = new QLineEdit;
    field->setAccessibleName(label);
    words->setBuddy(field);
    column->setSpacing(lookOf(this).px(4));
    column->addWidget(words);
    column->addWidget(field);
    m_body->addLayout(column);
    return field;
}

QPushButton *FramedDialog::makeButton(const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(text, m_bar);
    setButtonKind(button, kind);
    button->setAutoDefault(kind == ButtonKind::Main); // the others only by the focus
    button->setDefault(kind == ButtonKind::Main);
    return button;
}

QPushButton *FramedDialog::addButton(const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *FramedDialog::addCancel()
{
    QPushButton *button = addButton(tr("Cancel"));
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

QPushButton *FramedDialog::addApart(const QString &text, ButtonKind kind)
{
    QPushButton *button = makeButton(text, kind);
    m_buttons->insertWidget(m_apart++, button);
    return button;
}

void FramedDialog::makeRoom()
{
    m_scroll->widget()->layout()->activate(); // what its parts want may be news
    const QSize most = screen()->availableSize() * mostOfScreen;
    const int least = m_scroll->widget()->minimumSizeHint().width();
    const int wide = qMin(std::max({width(), least, m_bar->sizeHint().width()}), most.width());
    const QWidget *said = m_scroll->widget();
    const int body = qMax(said->heightForWidth(wide), said->minimumSizeHint().height());
    const int rest = layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const int needed = body + rest;
    const bool isWhole = needed <= most.height();
    // By keyboard there must be something to scroll with, and nothing to pass where all of it is in sight. A
    // scroll bar would stay where it came too early, for beside it the lines are shorter.
    m_scroll->setFocusPolicy(isWhole ? Qt::NoFocus : Qt::StrongFocus);
    m_scroll->setVerticalScrollBarPolicy(isWhole ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setMinimumSize(wide, qMin(needed, most.height()));
    resize(wide, qMin(qMax(height(), needed), most.height()));
}

void FramedDialog::changeEvent(QEvent *event)
{
    // Its parts follow first.
    const bool isOther = event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange;
    if (isOther && isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                takeFirstSize();
                makeRoom();
            },
            Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void FramedDialog::showEvent(QShowEvent *event)
{
    if (!event->spontaneous())
        makeRoom();
    QDialog::showEvent(event);
}

} // namespace Verder
