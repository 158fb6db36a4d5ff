#pragma once

#include "session/Session.h"

#include <QString>

#include <functional>

class QListView;
class QWidget;

namespace Verder {
class FormWindow;
}

namespace VerderTest {

/// Presses keys in the window that has the focus, as a user does who has no mouse.
void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
void typeText(const QString &text);
/// What has the focus, for a message.
QString focusDescription();
/// Presses Tab until it is there; fails where that takes more than \a most.
void tabUntil(const std::function<bool()> &isThere, const QString &what, int most = 40);
void tabTo(const QString &objectName, int most = 40);
/// The button with that name for screen readers, or those words.
void tabToButton(const QString &name, int most = 40);

/// Fills in the page in view of a form window by keyboard alone: goes to each question with Tab, in the order
/// of the page, and answers it in the way of its editor.
class FormTypist
{
public:
    explicit FormTypist(Verder::FormWindow &window);

    /// Gives the answers by path of those questions that are on this page and are not answered so already.
    void fillPage(const QJsonObject &answers);
    void answer(Verder::ItemRef ref, const Verder::Value &value);

private:
    Verder::Session &session() const;
    /// A row more, where the row of \a last ends with it and \a answers have another one.
    bool addRowAfter(Verder::ItemRef last, Verder::ItemRef next, const QJsonObject &answers);
    void choose(Verder::ItemRef ref, const Verder::Value &value);
    void pick(Verder::ItemRef ref, const Verder::Value &value);
    const QListView *openList() const; ///< of choices that are found; null: none
    void tick(Verder::ItemRef ref, const Verder::Value &value);
    QString typed(Verder::ItemRef ref, const Verder::Value &value) const;

    Verder::FormWindow &m_window;
};

} // namespace VerderTest
