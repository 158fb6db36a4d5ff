#pragma once

#include <QString>

class QAbstractButton;
class QAction;
class QLineEdit;
class QWidget;

namespace Verder {

/// How a push button looks. One main button a screen.
enum class ButtonKind { Normal, Main, Flat, Destructive, Link };
enum class ButtonSize {
    Normal, ///< 36
    Small, ///< 32, in a panel
    Bar, ///< 40, Verder and Vorige
};
enum class IconSide { Before, After };
enum class FieldState { Normal, Error };

// What the style should know of a standard control beyond its own state. Icons are named, not set as a QIcon,
// so that they take the colour of the moment.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
void setButtonSize(QAbstractButton *button, ButtonSize size);
void setButtonIcon(QAbstractButton *button, const QString &icon, IconSide side = IconSide::Before);
/// The edge of the field: 2 px in `error` for FieldState::Error. Works for QLineEdit, QComboBox and text
/// edits.
void setFieldState(QWidget *field, FieldState state);
/// A currency sign, muted, inside the field at the left ("€").
void setFieldPrefix(QLineEdit *field, const QString &prefix);
/// A unit, muted, inside the field at the right, as it is read: "40 uur".
void setFieldSuffix(QLineEdit *field, const QString &suffix);
/// An icon inside the field at the left ("search").
void setFieldIcon(QLineEdit *field, const QString &icon);
/// The icon of a row in a menu.
void setActionIcon(QAction *action, const QString &icon);

ButtonKind buttonKind(const QWidget *button);
ButtonSize buttonSize(const QWidget *button);
QString buttonIcon(const QWidget *button);
IconSide buttonIconSide(const QWidget *button);
FieldState fieldState(const QWidget *field);
QString fieldPrefix(const QWidget *field);
QString fieldSuffix(const QWidget *field);
QString fieldIcon(const QWidget *field);
QString actionIcon(const QAction *action);

} // namespace Verder
