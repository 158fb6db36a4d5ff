#pragma once

#include "form/kinds/Mrz.h"
#include "session/Session.h"
#include "ui/look/FramedDialog.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Verder {

class LinkButton;
class TextLabel;

/// Takes the lines at the bottom of a passport, pasted or typed, and fills in what they say of its holder.
/// Says at once what is wrong in them and what they say; the names, which stand there in capitals, can be put
/// right first. The session must outlive it.
class PassportDialog : public FramedDialog
{
    Q_OBJECT
public:
    /// \a beside: one of the questions about the person.
    PassportDialog(Session *session, ItemRef beside, Language language, QWidget *parent = nullptr);

    /// At the name and at the number of the document, for these may be on two pages.
    static bool isOfferedAt(const Item &item);
    /// Opens the dialog over \a parent.
    static LinkButton *makeLink(Session *session, ItemRef beside, Language language, QWidget *parent);

private:
    void build();
    QWidget *makeNames();
    void read();
    void fill();

    Session *m_session;
    ItemRef m_beside;
    Language m_language;
    std::optional<MachineReadableZone> m_zone;
    QPlainTextEdit *m_lines;
    TextLabel *m_finding;
    QWidget *m_names = nullptr;
    QLineEdit *m_surname = nullptr;
    QLineEdit *m_givenNames = nullptr;
    QPushButton *m_fill = nullptr;
};

} // namespace Verder
