#pragma once

#include "session/Session.h"
#include "ui/window/Desk.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Verder {

class PageView;
class TextLabel;

/// Gegevens van uw organisatie: the sponsors that this user files for, each filled in on the page of a
/// definition of its own. What is typed is kept when the dialog closes.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    ProfilesDialog(const Desk &desk, const QList<Profile> &profiles, QWidget *parent = nullptr);
    ~ProfilesDialog() override;

    /// Reads the profiles and shows them, or says why that cannot be.
    static void run(const Desk &desk, QWidget *parent);

    void done(int result) override;

private:
    QWidget *makeSide();
    void add();
    void remove();
    void showProfile(int number);
    void closePage();
    void followAnswers();
    void showNames();
    Result<void> save();

    Desk m_desk;
    QList<Profile> m_profiles;
    int m_shown = -1;
    std::unique_ptr<Session> m_session;
    PageView *m_page = nullptr;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    TextLabel *m_twice;
    QVBoxLayout *m_right;
    bool m_isChanged = false;
    bool m_hasFailed = false;
};

} // namespace Verder
