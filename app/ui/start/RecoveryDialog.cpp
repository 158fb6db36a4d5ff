#include "ui/start/RecoveryDialog.h"

#include "ui/look/Area.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/IconLabel.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"
#include "ui/start/RowCard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace Verder {

RecoveryDialog::RecoveryDialog(const QList<RecoveryRow> &rows, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_restore(new QPushButton)
    , m_discard(new QPushButton(tr("Delete")))
{
    new FocusRing(this);
    setWindowTitle(QStringLiteral("Verder"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);

    auto *body = new Area(Token::SurfaceRaised);
    auto *inner = new QVBoxLayout(body);
    inner->addWidget(makeTop());
    auto *card = new RowCard;
    for (const RecoveryRow &row : rows)
        card->addRow(makeRow(row, today));
    inner->addWidget(card);
    auto *note = new TextLabel(
        tr("Your saved files do not change. What you delete can be brought back for 14 days."),
        TextRole::Small, Token::TextMuted);
    note->setWraps(true);
    inner->addWidget(note);
    inner->addStretch(1);
    keepSpacing(body, inner, {24, 24, 24, 16}, 12);

    // Many rows scroll; the buttons stay in sight.
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    column->addWidget(new Separator);
    column->addWidget(makeButtons());
    // Only a button that is in its dialog can be the default one.
    m_restore->setDefault(true);
    m_restore->setFocus();
    showChosen();
    const Look look = lookOf(this);
    resize(look.px(680),
        qMin(look.px(200) + look.px(92) * static_cast<int>(rows.size()) + look.px(68), look.px(620)));
}

QWidget *RecoveryDialog::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *title = new TextLabel(tr("Unsaved work found"), TextRole::Title);
    auto *line = new TextLabel(
        tr("Verder stopped unexpectedly last time. This work was kept."), TextRole::Body, Token::TextMuted);
    title->setWraps(true);
    line->setWraps(true);
    words->addWidget(title);
    words->addWidget(line);
    row->addWidget(new IconLabel(QStringLiteral("draft"), Token::Accent, 24), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    keepSpacing(top, row, {}, 12);
    return top;
}

QWidget *RecoveryDialog::makeRow(const RecoveryRow &work, const QDate &today)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const QString title = applicationTitle(work.person, work.formTitle);
    auto *name = new TextLabel(
        QStringLiteral("%1, %2").arg(title, work.file.isEmpty() ? tr("no file yet") : work.file),
        TextRole::BodyBold);
    QString changes = work.file.isEmpty()
        ? tr("%n answer(s)", nullptr, work.changedAnswers)
        : tr("%n answer(s) since it was last saved", nullptr, work.changedAnswers);
    const QString documents = work.documents > 0 ? tr("%n document(s)", nullptr, work.documents) : QString();
    if (work.changedAnswers == 0)
        changes = documents; // a copy of a damaged draft may hold nothing that was typed
    else if (!documents.isEmpty())
        changes = tr("%1 and %2").arg(changes, documents);
    auto *what = new TextLabel(changes);
    auto *when = new TextLabel(
        tr("Last changed %1.").arg(momentText(work.changed, today)), TextRole::Small, Token::TextMuted);
    for (TextLabel *label : {name, what, when}) {
        label->setWraps(true);
        words->addWidget(label);
    }
    if (changes.isEmpty())
        what->hide();
    auto *box = new QCheckBox;
    box->setChecked(true);
    QStringList told{name->plainText(), what->plainText(), when->plainText()};
    told.removeAll(QString());
    box->setAccessibleName(told.join(QStringLiteral(". ")));
    connect(box, &QCheckBox::toggled, this, &RecoveryDialog::showChosen);
    auto *view = new LinkButton(tr("View"));
    view->setAutoDefault(false);
    view->setAccessibleName(tr("View: %1").arg(name->plainText()));
    connect(view, &QPushButton::clicked, this,
        [this, number = static_cast<int>(m_boxes.size())] { emit viewRequested(number); });
    m_boxes.append(box);
    line->addWidget(box, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    line->addWidget(view, 0, Qt::AlignTop);
    keepSpacing(row, line, {16, 12, 16, 12}, 12);
    return row;
}

QWidget *RecoveryDialog::makeButtons()
{
    auto *bar = new Area(Token::Window);
    auto *row = new QHBoxLayout(bar);
    auto *later = new QPushButton(tr("Later"));
    setButtonKind(m_discard, ButtonKind::Destructive);
    setButtonKind(m_restore, ButtonKind::Main);
    m_discard->setAutoDefault(false);
    row->addWidget(m_discard);
    row->addStretch(1);
    row->addWidget(later);
    row->addWidget(m_restore);
    connect(m_discard, &QPushButton::clicked, this, [this] { choose(Choice::Discard); });
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, [this] { choose(Choice::Restore); });
    keepSpacing(bar, row, {24, 12, 24, 12}, 8);
    return bar;
}

QList<int> RecoveryDialog::chosen() const
{
    QList<int> rows;
    for (int row = 0; row < m_boxes.size(); ++row) {
        if (m_boxes.at(row)->isChecked())
            rows.append(row);
    }
    return rows;
}

void RecoveryDialog::showChosen()
{
    const int count = static_cast<int>(chosen().size());
    m_restore->setText(tr("Restore %n draft(s)", nullptr, count));
    m_restore->setEnabled(count > 0);
    m_discard->setEnabled(count > 0);
}

void RecoveryDialog::choose(Choice choice)
{
    m_choice = choice;
    accept();
}

} // namespace Verder
