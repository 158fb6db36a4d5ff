#include "ui/form/QuestionRow.h"

#include "ui/form/BlockStack.h"
#include "ui/form/editors/FieldEditor.h"
#include "ui/form/PassportDialog.h"
#include "ui/form/QuestionPanels.h"
#include "ui/form/WhyText.h"
#include "ui/look/Controls.h"
#include "ui/look/IconLabel.h"
#include "ui/look/LinkButton.h"
#include "ui/look/Look.h"
#include "ui/look/TextLabel.h"

#include <QPainter>
#include <QUndoStack>

namespace Verder {
namespace {

Token tintOf(const QString &icon)
{
    if (icon == QLatin1String("error"))
        return Token::Error;
    return icon == QLatin1String("warn") ? Token::Warning : Token::Todo;
}

bool isOpenWarning(const Problem &problem)
{
    return problem.severity == Severity::Warning && !problem.isAcknowledged;
}

} // namespace

QuestionRow::QuestionRow(const PageContext &context, const PageEntry &entry, QWidget *canvas)
    : PageBlock(context, entry, canvas)
    , m_head(this, canvas)
    , m_panels(new QuestionPanels(this, canvas))
{
    if (!item().hint.isEmpty())
        m_hint = add(new TextLabel({}, TextRole::Small, Token::TextMuted, canvas));
    makeEditor();
    if (entry.row > 0)
        makeRemoveButton();
    connect(m_panels, &QuestionPanels::takeRequested, this, &QuestionRow::take);
    connect(m_panels, &QuestionPanels::keepRequested, this, &QuestionRow::keep);
    connect(m_panels, &QuestionPanels::linkFollowed, this,
        [this](const QString &path) { emit questionRequested(session()->find(path)); });
    refresh();
}

void QuestionRow::makeEditor()
{
    m_editor = createFieldEditor(session(), ref(), context().language, canvas());
    add(m_editor->widget());
    connect(m_editor, &FieldEditor::begun, this, [this] {
        m_wasWrong = !m_panels->error().isEmpty();
        if (!m_wasWrong)
            emit typingChanged(ref(), true);
    });
    connect(m_editor, &FieldEditor::left, this, [this] {
        refresh();
        emit typingChanged(ref(), false);
    });
}

void QuestionRow::makeRemoveButton()
{
    m_remove = new QPushButton(tr("Remove"), canvas());
    m_remove->setAutoDefault(false);
    setButtonKind(m_remove, ButtonKind::Flat);
    setButtonIcon(m_remove, QStringLiteral("trash"));
    add(m_remove);
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeRequested(entry().row); });
}

int QuestionRow::spaceAbove(const PageBlock *previous) const
{
    if (previous->entry().kind == PageEntry::Kind::CardHead)
        return px(16);
    const bool isSameList
        = entry().row > 0 && previous->entry().row > 0 && previous->entry().ref.item == ref().item;
    return px(isSameList ? 12 : 20);
}

void QuestionRow::refresh()
{
    m_editor->setReadOnly(session()->isReadOnly(ref()));
    m_editor->showAnswer();
    refreshHead();
    refreshProblems();
    refreshRestore();
    refreshPassport();
    refreshNames();
}

void QuestionRow::refreshRestore()
{
    const bool isOffered = session()->canRestoreDefault(ref());
    if (isOffered == (m_restore != nullptr))
        return;
    if (isOffered) {
        m_restore = add(new LinkButton(tr("Restore the default value"), LinkButton::Size::Small, canvas()));
        m_restore->setObjectName(session()->path(ref()) + QStringLiteral("#restore"));
        connect(m_restore, &LinkButton::clicked, this, [this] {
            mainStop()->setFocus(Qt::OtherFocusReason); // the link goes
            session()->restoreDefault(ref());
        });
    } else {
        drop(m_restore);
        m_restore = nullptr;
    }
    invalidateAndTell();
}

void QuestionRow::refreshPassport()
{
    const bool isOffered = PassportDialog::isOfferedAt(item()) && !session()->isReadOnly(ref());
    if (isOffered == (m_passport != nullptr))
        return;
    if (!isOffered)
        drop(std::exchange(m_passport, nullptr));
    else
        m_passport = add(PassportDialog::makeLink(session(), ref(), context().language, canvas()));
    invalidateAndTell();
}

QString QuestionRow::label() const
{
    QString own = text(item().label);
    if (entry().row <= 0)
        return own;
    const int number = session()->rowNumber(entry().row);
    return number > 1 ? QStringLiteral("%1 %2").arg(own).arg(number) : own;
}

void QuestionRow::refreshHead()
{
    m_state.clear();
    if (!session()->isReadOnly(ref()) && !m_editor->hasOwnLabel()) {
        if (session()->isFromProfile(ref()) && !session()->isSealed())
            m_state = tr("from your profile");
        else if (session()->isTakenOver(ref()))
            m_state = tr("taken over");
        else if (!session()->isRequired(ref()))
            m_state = tr("optional");
        else if (!session()->isAnswered(ref()) && session()->problems(ref()).isEmpty())
            m_state = tr("to fill in");
    }
    if (!m_editor->hasOwnLabel())
        m_head.setLabel(label());
    m_head.setState(m_state);
    if (m_head.setLinks(session()->hasWhy(ref()), !item().help.isEmpty())) {
        if (LinkButton *why = m_head.whyLink())
            connect(why, &LinkButton::clicked, this, &QuestionRow::toggleWhy, Qt::UniqueConnection);
        if (LinkButton *help = m_head.helpLink())
            connect(help, &LinkButton::clicked, this, &QuestionRow::toggleHelp, Qt::UniqueConnection);
    }
    if (m_panels->isWhyOpen()) {
        // The answers that brought the question up may be others by now.
        showWhy(session()->hasWhy(ref()));
    }
    if (m_hint != nullptr)
        m_hint->setPlainText(text(item().hint));
    invalidateAndTell();
}

void QuestionRow::refreshProblems()
{
    const QList<Problem> problems = session()->problems(ref());
    const bool isSealed = session()->isSealed();
    const bool isQuiet = m_editor->isBeingChanged() && !m_wasWrong;
    QString error;
    bool hasWarning = false;
    QList<QuestionPanels::Message> messages;
    for (const Problem &problem : problems) {
        if (problem.severity == Severity::Error) {
            if (error.isEmpty() && !isQuiet)
                error = text(problem.message);
        } else if (problem.severity == Severity::Information || isOpenWarning(problem)) {
            const bool isWarning = problem.severity == Severity::Warning;
            hasWarning = hasWarning || isWarning;
            messages.append({problem, text(problem.title), text(problem.message),
                problem.suggestFor.isValid() && !isSealed, isWarning && !isSealed});
        }
    }
    m_panels->setError(error);
    m_panels->setMessages(messages);
    m_editor->setWrong(!error.isEmpty());
    const bool isOpen = session()->isRequired(ref()) && !session()->isReadOnly(ref())
        && (!session()->isAnswered(ref()) || (isQuiet && !problems.isEmpty()));
    setIcon(!error.isEmpty() ? QStringLiteral("error")
            : hasWarning     ? QStringLiteral("warn")
            : isOpen         ? QStringLiteral("st-open")
                             : QString());
    const bool isTaking = m_taken && m_taken->undoIndex < 0;
    if (m_taken && !isTaking && !(session()->answer(m_taken->ref) == m_taken->after))
        dropTaken();
}

void QuestionRow::refreshNames()
{
    QStringList description;
    if (m_hint != nullptr)
        description.append(m_hint->plainText());
    if (!m_state.isEmpty())
        description.append(m_state);
    if (const QString error = m_panels->error(); !error.isEmpty())
        description.append(error);
    // A field says itself that it is read-only; a button cannot.
    QStringList optionDescription = description;
    if (session()->isReadOnly(ref()))
        optionDescription.append(tr("cannot be changed"));
    const QString name = label();
    const QList<QWidget *> editorStops = m_editor->stops();
    for (QWidget *stop : editorStops) {
        const bool hasName = qobject_cast<QAbstractButton *>(stop) != nullptr;
        if (!hasName)
            stop->setAccessibleName(name);
        // An option says its own text; which question it belongs to goes before the rest.
        const bool needsQuestion = hasName && !m_editor->hasOwnLabel();
        const QStringList &words = hasName ? optionDescription : description;
        stop->setAccessibleDescription(
            (needsQuestion ? QStringList{name} + words : words).join(QLatin1String(". ")));
    }
    if (m_remove != nullptr)
        m_remove->setAccessibleName(tr("Remove %1").arg(name));
    for (LinkButton *link : {m_head.whyLink(), m_head.helpLink(), m_restore, m_passport}) {
        if (link != nullptr)
            link->setAccessibleDescription(name);
    }
}

void QuestionRow::setIcon(const QString &icon)
{
    if (icon == m_icon)
        return;
    m_icon = icon;
    canvas()->update(area().adjusted(0, -px(4), 0, 0));
}

void QuestionRow::paint(QPainter &painter) const
{
    if (m_icon.isEmpty())
        return;
    const Look look = lookOf(canvas());
    const QRect box(area().left() + px(2), area().top(), px(16), look.line(TextRole::Body));
    look.drawIcon(painter, box, m_icon, 16, tintOf(m_icon));
}

int QuestionRow::arrange(const QRect &area, bool places)
{
    const QRect column = area.adjusted(lookOf(canvas()).metrics.gutter(), 0, 0, 0);
    BlockStack stack(column, places);
    stack.addSpace(m_head.arrange(column, m_editor->widget(), places));
    if (m_hint != nullptr)
        stack.addText(m_hint, px(2));
    if (!m_editor->hasOwnLabel())
        stack.add(m_editor->widget(), px(6), px(m_editor->measure()));
    if (m_remove != nullptr)
        stack.addBeside(m_remove, px(4));
    if (m_taken) {
        for (QWidget *widget : std::as_const(m_taken->widgets))
            stack.addBeside(widget, px(widget == m_taken->widgets.first() ? 16 : 8));
    }
    if (m_restore != nullptr)
        stack.add(m_restore, px(4), m_restore->sizeHint().width());
    if (m_passport != nullptr)
        stack.add(m_passport, px(4), m_passport->sizeHint().width());
    m_panels->arrange(stack);
    return stack.height();
}

QList<QWidget *> QuestionRow::stops() const
{
    QList<QWidget *> stops = m_editor->stops();
    if (m_remove != nullptr)
        stops.append(m_remove);
    if (m_taken)
        stops.append(m_taken->undo);
    if (m_restore != nullptr)
        stops.append(m_restore);
    if (m_passport != nullptr)
        stops.append(m_passport);
    for (LinkButton *link : {m_head.whyLink(), m_head.helpLink()}) {
        if (link != nullptr)
            stops.append(link);
    }
    return stops + m_panels->stops();
}

QWidget *QuestionRow::mainStop() const
{
    const QList<QWidget *> stops = m_editor->stops();
    for (QWidget *stop : stops) {
        const auto *button = qobject_cast<QAbstractButton *>(stop);
        if (button != nullptr && button->isChecked())
            return stop;
    }
    return stops.value(0);
}

void QuestionRow::toggleHelp()
{
    if (m_head.helpLink() == nullptr)
        return;
    m_panels->setHelp(m_panels->isHelpOpen() ? QString() : text(item().help));
    m_head.helpLink()->setOpen(m_panels->isHelpOpen());
}

void QuestionRow::showWhy(bool isOpen)
{
    if (isOpen) {
        const Language language = context().language;
        m_panels->setWhy(session()->why(ref(), language), linkedWhy(*session(), ref(), language));
    } else {
        m_panels->setWhy({}, {});
    }
}

void QuestionRow::toggleWhy()
{
    if (m_head.whyLink() == nullptr)
        return;
    showWhy(!m_panels->isWhyOpen());
    m_head.whyLink()->setOpen(m_panels->isWhyOpen());
}

bool QuestionRow::closeExplanations()
{
    const bool wasOpen = m_panels->isHelpOpen() || m_panels->isWhyOpen();
    if (m_panels->isHelpOpen())
        toggleHelp();
    if (m_panels->isWhyOpen())
        toggleWhy();
    return wasOpen;
}

void QuestionRow::take(const Problem &problem)
{
    const Value before = session()->answer(problem.suggestFor);
    dropTaken();
    showTaken(problem);
    // The panel with the focus goes: what takes its place gets it.
    m_taken->undo->setFocus(Qt::OtherFocusReason);
    m_taken->before = before;
    session()->takeSuggestion(ref(), problem);
    m_taken->after = session()->answer(problem.suggestFor);
    m_taken->undoIndex = session()->undoStack()->index();
}

void QuestionRow::showTaken(const Problem &problem)
{
    Taken taken;
    taken.ref = problem.suggestFor;
    auto *undo = add(new LinkButton(tr("Undo"), LinkButton::Size::Small, canvas()));
    taken.undo = undo;
    taken.widgets = {add(new IconLabel(QStringLiteral("check"), Token::Success, 16, canvas())),
        add(new TextLabel(tr("Taken over."), TextRole::Small, Token::TextMuted, canvas())), undo};
    connect(undo, &LinkButton::clicked, this, &QuestionRow::takeBack);
    m_taken = taken;
    invalidateAndTell();
}

void QuestionRow::keep(const Problem &problem)
{
    mainStop()->setFocus(Qt::OtherFocusReason);
    session()->acknowledge(ref(), problem.checkId);
}

void QuestionRow::takeBack()
{
    const Taken taken = *m_taken;
    mainStop()->setFocus(Qt::OtherFocusReason);
    if (session()->undoStack()->index() == taken.undoIndex)
        session()->undoStack()->undo();
    else
        session()->setAnswer(taken.ref, taken.before);
}

void QuestionRow::dropTaken()
{
    if (!m_taken)
        return;
    for (QWidget *widget : std::as_const(m_taken->widgets))
        drop(widget);
    m_taken.reset();
    invalidateAndTell();
}

} // namespace Verder
