#pragma once

#include "ui/form/editors/FieldEditor.h"

class QCheckBox;

namespace Verder {

class Calendar;
class FieldEdit;
class FieldPopup;

/// A date, typed in any usual way or chosen from a calendar (Alt+Down). A partial date has a box below for a
/// day that is not known.
class DateEditor final : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(Session *session, ItemRef ref, Language language, QWidget *parent);

    QList<QWidget *> stops() const override;
    void setReadOnly(bool readOnly) override;
    void setWrong(bool wrong) override;
    int measure() const override;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void show() override;

private:
    void makeDayBox();
    void openCalendar();
    void setDayUnknown(bool isUnknown);

    FieldEdit *m_edit = nullptr;
    QCheckBox *m_dayBox = nullptr; ///< partial dates only
    FieldPopup *m_popup = nullptr; ///< made when first opened
    Calendar *m_calendar = nullptr;
    QString m_knownDate; ///< what the field held before its day was said to be unknown
};

} // namespace Verder
