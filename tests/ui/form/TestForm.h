#pragma once

#include "form/FormLibrary.h"
#include "session/Session.h"
#include "ui/form/FormView.h"

#include <QTemporaryDir>

#include <memory>

class QAbstractButton;

namespace Verder {

/// A small form with every kind of thing that a page can hold, in a folder of its own, and a window to fill
/// it in.
class TestForm
{
public:
    TestForm();

    Session *session() const { return m_session.get(); }
    FormView *view() const { return m_view; }
    QWidget *window() const { return m_window.get(); }
    ItemRef find(const char *path) const;
    /// The widget with the path of an item as its name; null where it is not on the page in view.
    template <typename Widget = QWidget> Widget *editor(const char *path) const
    {
        return m_window->findChild<Widget *>(QString::fromUtf8(path));
    }
    void set(const char *path, const QString &text) { session()->setText(find(path), text); }
    void type(const char *path, const QString &text);
    /// Everything that the window shows as text, for what must or must not be in sight.
    QStringList visibleTexts() const;
    bool shows(const QString &text) const;
    QAbstractButton *button(const QString &text) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<FormLibrary> m_library;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_window;
    FormView *m_view = nullptr;
};

} // namespace Verder
