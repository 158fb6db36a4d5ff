#include "ui/look/Controls.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QVariant>

namespace Verder {
namespace {

constexpr char kindProperty[] = "verderButtonKind";
constexpr char sizeProperty[] = "verderButtonSize";
constexpr char iconProperty[] = "verderButtonIcon";
constexpr char sideProperty[] = "verderButtonIconSide";
constexpr char stateProperty[] = "verderFieldState";
constexpr char prefixProperty[] = "verderFieldPrefix";
constexpr char suffixProperty[] = "verderFieldSuffix";
constexpr char actionIconProperty[] = "verderActionIcon";
constexpr char fieldIconProperty[] = "verderFieldIcon";

template <typename Enum> Enum enumProperty(const QWidget *widget, const char *name)
{
    return widget == nullptr ? Enum{} : static_cast<Enum>(widget->property(name).toInt());
}

QString textProperty(const QWidget *widget, const char *name)
{
    return widget == nullptr ? QString() : widget->property(name).toString();
}

void store(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    if (kind == ButtonKind::Link)
        button->setCursor(Qt::PointingHandCursor);
    store(button, kindProperty, static_cast<int>(kind));
}

void setButtonSize(QAbstractButton *button, ButtonSize size)
{
    store(button, sizeProperty, static_cast<int>(size));
}

void setButtonIcon(QAbstractButton *button, const QString &icon, IconSide side)
{
    store(button, iconProperty, icon);
    store(button, sideProperty, static_cast<int>(side));
}

void setFieldState(QWidget *field, FieldState state)
{
    store(field, stateProperty, static_cast<int>(state));
}

void setFieldPrefix(QLineEdit *field, const QString &prefix)
{
    store(field, prefixProperty, prefix);
}

void setFieldSuffix(QLineEdit *field, const QString &suffix)
{
    store(field, suffixProperty, suffix);
}

void setFieldIcon(QLineEdit *field, const QString &icon)
{
    store(field, fieldIconProperty, icon);
}

void setActionIcon(QAction *action, const QString &icon)
{
    action->setProperty(actionIconProperty, icon);
}

ButtonKind buttonKind(const QWidget *button)
{
    return enumProperty<ButtonKind>(button, kindProperty);
}

ButtonSize buttonSize(const QWidget *button)
{
    return enumProperty<ButtonSize>(button, sizeProperty);
}

QString buttonIcon(const QWidget *button)
{
    return textProperty(button, iconProperty);
}

IconSide buttonIconSide(const QWidget *button)
{
    return enumProperty<IconSide>(button, sideProperty);
}

FieldState fieldState(const QWidget *field)
{
    return enumProperty<FieldState>(field, stateProperty);
}

QString fieldPrefix(const QWidget *field)
{
    return textProperty(field, prefixProperty);
}

QString fieldSuffix(const QWidget *field)
{
    return textProperty(field, suffixProperty);
}

QString fieldIcon(const QWidget *field)
{
    return textProperty(field, fieldIconProperty);
}

QString actionIcon(const QAction *action)
{
    return action->property(actionIconProperty).toString();
}

} // namespace Verder
