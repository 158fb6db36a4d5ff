#include "ui/window/ComparisonDialog.h"

#include "ui/look/Area.h"
#include "ui/look/Controls.h"
#include "ui/look/FocusRing.h"
#include "ui/look/KeepMeasures.h"
#include "ui/look/Separator.h"
#include "ui/look/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace Verder {

namespace {

TextLabel *cell(const QString &text, TextRole role = TextRole::Body, Token tone = Token::Text)
{
    auto *label = new TextLabel(text, role, tone);
    label->setWraps(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

} // namespace

ComparisonDialog::ComparisonDialog(Comparison comparison, QWidget *parent)
    : QDialog(parent)
    , m_comparison(std::move(comparison))
    , m_all(new QCheckBox(tr("Also show what is the same")))
    , m_body(new Area(Token::Surface))
{
    new FocusRing(this);
    setWindowTitle(m_comparison.title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(new Separator);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(m_comparison.title);
    auto *column2 = new QVBoxLayout(m_body);
    column2->setContentsMargins({});
    scroll->setWidget(m_body);
    column->addWidget(scroll, 1);
    column->addWidget(new Separator);
    column->addWidget(makeBottom());
    connect(m_all, &QCheckBox::toggled, this, &ComparisonDialog::showAnswers);
    showAnswers();
    const Look look = lookOf(this);
    resize(look.px(840), look.px(620));
}

QWidget *ComparisonDialog::makeTop()
{
    auto *top = new Area(Token::SurfaceRaised);
    auto *column = new QVBoxLayout(top);
    auto *title = new TextLabel(m_comparison.title, TextRole::Title);
    auto *intro = new TextLabel(m_comparison.intro, TextRole::Body, Token::TextMuted);
    title->setWraps(true);
    intro->setWraps(true);
    column->addWidget(title);
    column->addWidget(intro);
    keepSpacing(top, column, {24, 20, 24, 16}, 4);
    return top;
}

QWidget *ComparisonDialog::makeBottom()
{
    auto *bar = new Area(Token::Window);
    auto *row = new QHBoxLayout(bar);
    auto *close = new QPushButton(tr("Close"));
    setButtonKind(close, ButtonKind::Main);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    keepSpacing(bar, row, {24, 12, 24, 12}, 8);
    close->setDefault(true);
    close->setFocus();
    return bar;
}

void ComparisonDialog::showAnswers()
{
    auto *table = new QWidget(m_body);
    m_grid = new QGridLayout(table);
    for (int column : {0, 1, 2})
        m_grid->setColumnStretch(column, 1);
    keepMeasures(table, [grid = m_grid](const Look &look) {
        grid->setContentsMargins(look.px(24), look.px(12), look.px(24), look.px(16));
        grid->setHorizontalSpacing(look.px(16));
        grid->setVerticalSpacing(look.px(8));
    });
    addHeads();
    QString page;
    bool isEmpty = true;
    for (const ComparedAnswer &answer : std::as_const(m_comparison.answers)) {
        if (!answer.isDifferent() && !m_all->isChecked())
            continue;
        if (isEmpty || answer.page != page)
            addPage(answer.page);
        page = answer.page;
        isEmpty = false;
        addAnswer(answer);
    }
    if (isEmpty)
        m_grid->addWidget(cell(tr("No answers differ.")), m_grid->rowCount(), 0, 1, 3);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    delete m_body->layout()->takeAt(0); // the item; its widget goes below
    const QList<QWidget *> shown = m_body->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *other : shown) {
        if (other != table)
            other->deleteLater();
    }
    m_body->layout()->addWidget(table);
}

void ComparisonDialog::addHeads()
{
    m_grid->addWidget(cell(m_comparison.beforeName, TextRole::BodyBold), 0, 1);
    m_grid->addWidget(cell(m_comparison.afterName, TextRole::BodyBold), 0, 2);
}

void ComparisonDialog::addPage(const QString &page)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(cell(page, TextRole::BodyBold), row, 0, 1, 3);
}

void ComparisonDialog::addAnswer(const ComparedAnswer &answer)
{
    const int row = m_grid->rowCount();
    const QString nothing = tr("not filled in");
    const auto shown = [&](const QString &text, const QString &version) {
        auto *label = text.isEmpty() ? cell(nothing, TextRole::Body, Token::TextMuted)
                                     : cell(text, answer.isDifferent() ? TextRole::BodyBold : TextRole::Body);
        label->setAccessibleName(
            tr("%1, %2: %3").arg(answer.label, version, text.isEmpty() ? nothing : text));
        return label;
    };
    m_grid->addWidget(cell(answer.label, TextRole::Body, Token::TextMuted), row, 0);
    m_grid->addWidget(shown(answer.before, m_comparison.beforeName), row, 1);
    m_grid->addWidget(shown(answer.after, m_comparison.afterName), row, 2);
}

} // namespace Verder
