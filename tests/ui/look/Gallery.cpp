#include "ui/look/Gallery.h"

#include "ui/look/Banner.h"
#include "ui/look/Card.h"
#include "ui/look/Chip.h"
#include "ui/look/Controls.h"
#include "ui/look/EmptyState.h"
#include "ui/look/IconLabel.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/MessagePanel.h"
#include "ui/look/ProgressLine.h"
#include "ui/look/Separator.h"
#include "ui/look/StatementBox.h"
#include "ui/look/StepLine.h"
#include "ui/look/TextLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace Verder;

namespace VerderTest {
namespace {

void addHeading(QVBoxLayout *column, const QString &text)
{
    column->addSpacing(8);
    column->addWidget(new TextLabel(text, TextRole::BodyBold));
    column->addWidget(new Separator);
}

QPushButton *makeButton(
    const QString &text, ButtonKind kind, const QString &icon = {}, IconSide side = IconSide::After)
{
    auto *button = new QPushButton(text);
    setButtonKind(button, kind);
    setButtonIcon(button, icon, side);
    return button;
}

QLineEdit *makeField(const QString &name, const QString &text)
{
    auto *field = new QLineEdit(text);
    field->setAccessibleName(name);
    return field;
}

void addUnderLabel(QGridLayout *grid, int row, int column, const QString &label, QWidget *widget)
{
    grid->addWidget(new TextLabel(label, TextRole::Small, Token::TextMuted), row * 2, column);
    grid->addWidget(widget, row * 2 + 1, column);
}

} // namespace

Gallery::Gallery()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 10, 24, 24);
    row->setSpacing(24);
    QVBoxLayout *first = addColumn(404);
    addButtons(first);
    addFields(first);
    addChoices(first);
    QVBoxLayout *second = addColumn(388);
    addMessages(second);
    addCards(second);
    QVBoxLayout *third = addColumn(392);
    addMenu(third);
    addEnvironment(third);
    addProgress(third);
    for (QVBoxLayout *column : {first, second, third})
        column->addStretch(1);
    QPalette colors = palette();
    colors.setColor(QPalette::Window, lookOf(this).color(Token::Surface));
    setPalette(colors);
}

QVBoxLayout *Gallery::addColumn(double width)
{
    auto *box = new QWidget;
    box->setFixedWidth(lookOf(this).px(width));
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(8);
    layout()->addWidget(box);
    return column;
}

void Gallery::addButtons(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Knoppen"));
    const QString chevron = QStringLiteral("chev-r");
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    auto *off = makeButton(QStringLiteral("Verder"), ButtonKind::Main, chevron);
    off->setEnabled(false);
    auto *bar = makeButton(QStringLiteral("Verder"), ButtonKind::Main, chevron);
    for (QPushButton *button : {off, bar}) {
        setButtonSize(button, ButtonSize::Bar);
        button->setMinimumWidth(lookOf(this).px(124));
    }
    addUnderLabel(grid, 0, 0, QStringLiteral("Hoofdknop"), bar);
    addUnderLabel(grid, 0, 1, QStringLiteral("Klein"),
        makeButton(QStringLiteral("Beginnen"), ButtonKind::Main, chevron));
    addUnderLabel(grid, 0, 2, QStringLiteral("Gevaarlijk"),
        makeButton(QStringLiteral("Verwijderen…"), ButtonKind::Destructive));
    addUnderLabel(grid, 1, 0, QStringLiteral("Uit"), off);
    addUnderLabel(
        grid, 1, 1, QStringLiteral("Gewoon"), makeButton(QStringLiteral("Openen"), ButtonKind::Normal));
    addUnderLabel(grid, 1, 2, QStringLiteral("Plat"),
        makeButton(
            QStringLiteral("Verwijderen"), ButtonKind::Flat, QStringLiteral("trash"), IconSide::Before));
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
}

void Gallery::addFields(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Invoer"));
    auto *empty = makeField(QStringLiteral("Leeg"), QString());
    empty->setPlaceholderText(QStringLiteral("0000000000"));
    auto *focused = makeField(QStringLiteral("Focus"), QStringLiteral("09876"));
    focused->setObjectName(QStringLiteral("focused"));
    auto *locked = makeField(QStringLiteral("Alleen lezen"), QStringLiteral("03475945"));
    locked->setReadOnly(true);
    auto *wrong = makeField(QStringLiteral("Fout"), QStringLiteral("098765432"));
    setFieldState(wrong, FieldState::Error);
    auto *money = makeField(QStringLiteral("Bedrag"), QStringLiteral("5.120,00"));
    setFieldPrefix(money, QStringLiteral("€"));
    auto *pick = new QComboBox;
    pick->setAccessibleName(QStringLiteral("Keuze"));
    pick->addItems({QStringLiteral("Nationaal paspoort"), QStringLiteral("Identiteitskaart")});
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    addUnderLabel(grid, 0, 0, QStringLiteral("Leeg"), empty);
    addUnderLabel(grid, 0, 1, QStringLiteral("Focus"), focused);
    addUnderLabel(grid, 1, 0, QStringLiteral("Alleen lezen"), locked);
    addUnderLabel(grid, 1, 1, QStringLiteral("Fout"), wrong);
    addUnderLabel(grid, 2, 0, QStringLiteral("Bedrag"), money);
    addUnderLabel(grid, 2, 1, QStringLiteral("Keuze"), pick);
    column->addLayout(grid);
    auto *text = new QPlainTextEdit(QStringLiteral("Een langere tekst."));
    text->setAccessibleName(QStringLiteral("Lange tekst"));
    text->setFixedHeight(lookOf(this).px(60));
    column->addWidget(text);
}

void Gallery::addChoices(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Keuzes"));
    auto *fixed = new QRadioButton(QStringLiteral("Bepaalde tijd"));
    fixed->setChecked(true);
    auto *consent = new QCheckBox(QStringLiteral("De werknemer stemt in met de aanvraag."));
    auto *truth = new StatementBox(QStringLiteral(
        "Ik heb alles naar waarheid ingevuld en ik weet dat de IND de gegevens kan controleren."));
    truth->setChecked(true);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    for (QWidget *choice : std::initializer_list<QWidget *>{
             fixed, new QRadioButton(QStringLiteral("Onbepaalde tijd")), truth, consent})
        rows->addWidget(choice);
    column->addLayout(rows);
}

void Gallery::addMessages(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Meldingen bij een vraag"));
    auto *line = new QHBoxLayout;
    line->addWidget(new IconLabel(QStringLiteral("st-open"), Token::Todo, 16));
    line->addWidget(new TextLabel(QStringLiteral("Functie"), TextRole::BodyBold));
    line->addWidget(new TextLabel(QStringLiteral("nog invullen"), TextRole::Small, Token::TextMuted));
    line->addStretch(1);
    auto *help = new LinkButton(QStringLiteral("Toelichting"), LinkButton::Size::Small);
    help->setOpens(true);
    line->addWidget(help);
    column->addLayout(line);
    column->addWidget(new TextLabel(QStringLiteral("Vul een einddatum in die na 1 maart 2026 ligt."),
        TextRole::BodyMedium, Token::Error));
    auto *warning = new MessagePanel(PanelKind::Warning, QStringLiteral("Bedoelt u € 5.120 per maand?"),
        QStringLiteral("U vulde € 61.440 in."));
    warning->addButton(QStringLiteral("Overnemen"));
    column->addWidget(warning);
    column->addWidget(
        new MessagePanel(PanelKind::Info, QString(), QStringLiteral("Overgenomen uit de paspoortregel.")));
    auto *refused = new MessagePanel(PanelKind::Error, QStringLiteral("verklaring.pdf is niet toegevoegd"),
        QStringLiteral("Het bestand heeft een wachtwoord. Maak een kopie zonder wachtwoord en kies die."));
    refused->addButton(QStringLiteral("Sluiten"), ButtonKind::Flat);
    column->addWidget(refused);
    auto *why = new Panel(PanelKind::Window);
    auto *inside = new QVBoxLayout(why);
    inside->setContentsMargins(16, 12, 16, 12);
    auto *words = new TextLabel(QStringLiteral(
        "U ziet deze vraag omdat u bij Hoe lang duurt het contract? hebt gekozen voor bepaalde tijd."));
    words->setWraps(true);
    inside->addWidget(words);
    column->addWidget(why);
}

void Gallery::addCards(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Gaat per post"));
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->addWidget(new TextLabel(QStringLiteral("Print het voorblad.")));
    row->addStretch(1);
    row->addWidget(makeButton(
        QStringLiteral("Voorblad afdrukken"), ButtonKind::Normal, QStringLiteral("print"), IconSide::Before));
    column->addWidget(card);
    addHeading(column, QStringLiteral("Lege lijst"));
    auto *empty = new EmptyState(QStringLiteral("draft"), QStringLiteral("Nog geen concepten"),
        QStringLiteral("Wat u invult, blijft bewaard."));
    empty->setButtonText(QStringLiteral("Nieuwe aanvraag"));
    column->addWidget(empty);
}

void Gallery::addMenu(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Menu"));
    auto *menu = new QMenu;
    menu->setWindowFlags(Qt::Widget);
    menu->setObjectName(QStringLiteral("menu"));
    const auto add = [menu](const QString &text, const QString &icon, const QKeySequence &keys) {
        QAction *action = menu->addAction(text);
        action->setShortcut(keys);
        setActionIcon(action, icon);
        return action;
    };
    menu->setActiveAction(
        add(QStringLiteral("Opslaan"), QStringLiteral("save"), QKeySequence(Qt::CTRL | Qt::Key_S)));
    add(QStringLiteral("Openen…"), QStringLiteral("open"), QKeySequence(Qt::CTRL | Qt::Key_O));
    add(QStringLiteral("Ongedaan maken"), QStringLiteral("undo"), QKeySequence(Qt::CTRL | Qt::Key_Z))
        ->setEnabled(false);
    menu->addSeparator();
    add(QStringLiteral("Afdrukken…"), QStringLiteral("print"), QKeySequence(Qt::CTRL | Qt::Key_P));
    column->addWidget(menu);
}

void Gallery::addEnvironment(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Omgeving en verbinding"));
    auto *chips = new QHBoxLayout;
    chips->addWidget(new Chip(ChipKind::Practice, QStringLiteral("Oefenomgeving")));
    chips->addWidget(new Chip(ChipKind::Organisation, QStringLiteral("Voorbeeld Techniek B.V.")));
    chips->addStretch(1);
    column->addLayout(chips);
    auto *more = new QHBoxLayout;
    more->addWidget(new Chip(ChipKind::Warning, QStringLiteral("Nu gesloten")));
    more->addWidget(new Chip(ChipKind::Success, QStringLiteral("Ingediend")));
    more->addWidget(new Chip(ChipKind::Info, QStringLiteral("Onbekend")));
    more->addStretch(1);
    column->addLayout(more);
    column->addWidget(new Banner(
        BannerKind::Practice, QStringLiteral("U oefent."), QStringLiteral("Dit gaat niet naar de IND.")));
    column->addWidget(new Banner(
        BannerKind::Offline, QStringLiteral("Geen verbinding."), QStringLiteral("U kunt gewoon invullen.")));
    auto *old
        = new Banner(BannerKind::TooOld, QStringLiteral("Verder is te oud om te versturen."), QString());
    old->setLinkText(QStringLiteral("Bijwerken"));
    column->addWidget(old);
}

void Gallery::addProgress(QVBoxLayout *column)
{
    addHeading(column, QStringLiteral("Voortgang"));
    auto *bar = new ProgressLine;
    bar->setShare(0.64);
    bar->setAccessibleName(QStringLiteral("paspoort-specimen.pdf"));
    column->addWidget(new TextLabel(QStringLiteral("paspoort-specimen.pdf"), TextRole::Small));
    column->addWidget(bar);
    auto *marks = new QHBoxLayout;
    const QList<std::tuple<QString, Token, QString>> states{
        {QStringLiteral("st-done"), Token::Success, QStringLiteral("Klaar")},
        {QStringLiteral("st-busy"), Token::Accent, QStringLiteral("Bezig")},
        {QStringLiteral("unknown"), Token::Info, QStringLiteral("Onbekend")},
        {QStringLiteral("error"), Token::Error, QStringLiteral("Afgewezen")}};
    for (const auto &[icon, tint, word] : states) {
        marks->addWidget(new IconLabel(icon, tint, 18));
        marks->addWidget(new TextLabel(word, TextRole::Small));
    }
    marks->addStretch(1);
    column->addLayout(marks);
    auto *steps = new StepLine(
        {QStringLiteral("Controleren"), QStringLiteral("Versturen"), QStringLiteral("Ontvangst")});
    steps->setCurrent(1);
    column->addWidget(steps);
}

} // namespace VerderTest
