#include "ui/form/editors/DateEditor.h"

#include "form/FieldValue.h"
#include "ui/form/editors/Calendar.h"
#include "ui/form/editors/FieldEdit.h"
#include "ui/form/editors/FieldPopup.h"
#include "ui/look/Controls.h"
#include "ui/look/Look.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace Verder {
namespace {

const QLatin1String unknownDay("-00");

/// A plain date is a field and nothing else; only a partial one needs a widget around field and box.
QWidget *createWidget(const Item &item, QWidget *parent)
{
    if (item.type == ItemType::PartialDate)
        return new QWidget(parent);
    return new FieldEdit(parent);
}

QLocale localeOf(Language language)
{
    return language == Language::Dutch ? QLocale(QLocale::Dutch, QLocale::Netherlands)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

DateEditor::DateEditor(Session *session, ItemRef ref, Language language, QWidget *parent)
    : FieldEditor(session, ref, language, createWidget(session->item(ref), parent))
    , m_edit(qobject_cast<FieldEdit *>(widget()))
{
    if (m_edit == nullptr)
        makeDayBox();
    m_edit->setButton(QStringLiteral("calendar"), tr("Choose a date (Alt+Down)"));
    watch(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) { pass(text); });
    connect(m_edit, &FieldEdit::buttonPressed, this, &DateEditor::openCalendar);
    connect(this, &FieldEditor::left, this, &DateEditor::showAnswer);
}

void DateEditor::makeDayBox()
{
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins({});
    column->setSpacing(0);
    m_edit = new FieldEdit(widget());
    m_edit->setObjectName(widget()->objectName());
    widget()->setObjectName({});
    widget()->setFocusProxy(m_edit);
    m_dayBox = new QCheckBox(tr("Day unknown"), widget());
    m_edit->setFixedWidth(lookOf(widget()).px(measure()));
    column->addWidget(m_edit);
    column->addWidget(m_dayBox, 0, Qt::AlignLeft);
    watch(m_dayBox);
    connect(m_dayBox, &QCheckBox::clicked, this, &DateEditor::setDayUnknown);
}

QList<QWidget *> DateEditor::stops() const
{
    QList<QWidget *> stops = {m_edit};
    if (m_dayBox != nullptr)
        stops.append(m_dayBox);
    return stops;
}

void DateEditor::setReadOnly(bool readOnly)
{
    m_edit->showReadOnly(readOnly);
    if (m_dayBox != nullptr)
        m_dayBox->setEnabled(!readOnly);
}

void DateEditor::setWrong(bool wrong)
{
    setFieldState(m_edit, wrong ? FieldState::Error : FieldState::Normal);
}

int DateEditor::measure() const
{
    return 176;
}

void DateEditor::show()
{
    const QString text = editText(item(), answer());
    if (m_edit->text() != text)
        m_edit->setText(text);
    if (m_dayBox != nullptr)
        m_dayBox->setChecked(answer().isString() && answer().string().endsWith(unknownDay));
}

void DateEditor::setDayUnknown(bool isUnknown)
{
    const Value before = answer();
    if (!before.isString() || before.string().size() != QLatin1String("yyyy-mm-dd").size()) {
        m_dayBox->setChecked(false);
        m_edit->setFocus();
        return;
    }
    const QString month = before.string().left(QLatin1String("yyyy-mm").size());
    if (isUnknown) {
        m_knownDate = before.string();
        pass(Value(QString(month + unknownDay)));
    } else if (m_knownDate.startsWith(month)) {
        pass(Value(m_knownDate));
    }
    show();
}

void DateEditor::openCalendar()
{
    if (m_popup == nullptr) {
        m_popup = new FieldPopup(m_edit);
        m_calendar = new Calendar(localeOf(language()), session()->today(), m_popup);
        connect(m_calendar, &Calendar::chosen, this, [this](QDate day) {
            m_popup->dismiss();
            pass(Value(day.toString(Qt::ISODate)));
            show();
        });
        m_calendar->installEventFilter(this);
    }
    const FieldReading reading = readField(item(), m_edit->text());
    const QDate day
        = reading.canonical.isString() ? QDate::fromString(reading.canonical.string(), Qt::ISODate) : QDate();
    m_calendar->setDay(day.isValid() ? day : session()->today());
    m_calendar->resize(m_calendar->sizeHint());
    m_popup->open(m_calendar->sizeHint());
    m_calendar->setFocus(Qt::PopupFocusReason);
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_calendar)
        return FieldEditor::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        m_popup->dismiss();
        if (!m_edit->hasFocus())
            leave();
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            m_popup->dismiss();
            return true;
        }
    }
    return false;
}

} // namespace Verder
