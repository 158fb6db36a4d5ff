#include "ui/look/VerderStyle.h"

#include "ui/look/Controls.h"
#include "ui/look/PaintBars.h"
#include "ui/look/PaintButtons.h"
#include "ui/look/PaintFields.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>

namespace Verder {
namespace {

template <typename Option> const Option &as(const QStyleOption *option)
{
    return *static_cast<const Option *>(option);
}

bool isHoverable(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
        || qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QComboBox *>(widget) != nullptr
        || qobject_cast<const QScrollBar *>(widget) != nullptr
        || qobject_cast<const QTextEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

// The line edit inside a combo or spin box: what is around it is painted by its owner.
bool isEmbedded(const QWidget *field)
{
    return field != nullptr
        && (qobject_cast<const QComboBox *>(field->parentWidget()) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(field->parentWidget()) != nullptr);
}

} // namespace

VerderStyle::VerderStyle(AppearanceMode mode, const Metrics &metrics, const QFont &systemFont)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_mode(mode)
    , m_look{Tokens(), metrics, systemFont, std::make_shared<Icons>()}
{
}

void VerderStyle::polish(QPalette &palette)
{
    m_look.tokens = tokensFor(m_mode, palette);
    palette = m_look.tokens.palette();
}

void VerderStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isHoverable(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (widget->inherits("QTipLabel"))
        widget->setPalette(m_look.tokens.palette());
    if (qobject_cast<QPushButton *>(widget) != nullptr)
        widget->installEventFilter(this);
}

/// Enter presses the button that has the focus, as in a browser; by itself a push button knows the space bar.
bool VerderStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool isEnter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        const bool isPlain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        auto *button = qobject_cast<QPushButton *>(watched);
        if (button != nullptr && isEnter && isPlain) {
            if (!press->isAutoRepeat())
                button->click();
            return true;
        }
    }
    return QProxyStyle::eventFilter(watched, event);
}

int VerderStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m_look.px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return m_look.px(10);
    case PM_ScrollBarExtent:
        return m_look.px(14);
    case PM_ScrollBarSliderMin:
        return m_look.px(32);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 0;
    case PM_MenuPanelWidth:
    case PM_ToolTipLabelFrameWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit *>(widget) != nullptr
                || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
            ? m_look.px(2)
            : 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return m_look.px(18);
    case PM_TextCursorWidth:
        return m_look.metrics.factor >= 1.5 ? 2 : 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int VerderStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QSize VerderStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton:
        return buttonSizeFor(m_look, as<QStyleOptionButton>(option), widget);
    case CT_MenuItem:
        return menuItemSize(m_look, as<QStyleOptionMenuItem>(option), size, widget);
    case CT_LineEdit:
        return {size.width() + m_look.px(24) + fieldLead(m_look, widget), m_look.metrics.control()};
    case CT_ComboBox:
    case CT_SpinBox:
        return {size.width() + m_look.px(24 + 32), m_look.metrics.control()};
    case CT_RadioButton:
    case CT_CheckBox: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width(), std::max(own.height(), m_look.metrics.choiceRow())};
    }
    case CT_ItemViewItem: {
        const QSize own = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {own.width() + m_look.px(16), std::max(own.height(), m_look.metrics.listRow())};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect VerderStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        if (isEmbedded(widget))
            return option->rect;
        // A line edit adds 2 itself: the text starts at 12.
        const int side = m_look.px(12) - 2;
        return visualRect(option->direction, option->rect,
            option->rect.adjusted(side + fieldLead(m_look, widget), 0, -side - fieldTail(m_look, widget), 0));
    }
    case SE_RadioButtonClickRect:
    case SE_CheckBoxClickRect:
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect VerderStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect box = option->rect;
    if (control == CC_ScrollBar) {
        const QRect handle = scrollHandle(m_look, as<QStyleOptionSlider>(option));
        const bool isVertical = as<QStyleOptionSlider>(option).orientation == Qt::Vertical;
        switch (part) {
        case SC_ScrollBarSlider:
            return handle;
        case SC_ScrollBarGroove:
            return box;
        case SC_ScrollBarSubPage:
            return isVertical ? QRect(box.topLeft(), QPoint(box.right(), handle.top() - 1))
                              : QRect(box.topLeft(), QPoint(handle.left() - 1, box.bottom()));
        case SC_ScrollBarAddPage:
            return isVertical ? QRect(QPoint(box.left(), handle.bottom() + 1), box.bottomRight())
                              : QRect(QPoint(handle.right() + 1, box.top()), box.bottomRight());
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && (part == SC_ComboBoxArrow || part == SC_ComboBoxEditField)) {
        const int arrow = m_look.px(36);
        const QRect place = part == SC_ComboBoxArrow
            ? QRect(box.right() - arrow + 1, box.y(), arrow, box.height())
            : box.adjusted(m_look.px(12) - 2, 1, -arrow, -1);
        return visualRect(option->direction, box, place);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

bool VerderStyle::drawField(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_PanelLineEdit) {
        if (!isEmbedded(widget) && as<QStyleOptionFrame>(option).lineWidth > 0)
            paintField(*painter, m_look, *option, widget);
        return true;
    }
    if (element == PE_Frame
        && (qobject_cast<const QTextEdit *>(widget) != nullptr
            || qobject_cast<const QPlainTextEdit *>(widget) != nullptr)) {
        paintField(*painter, m_look, *option, widget);
        return true;
    }
    return false;
}

void VerderStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (drawField(element, option, painter, widget))
        return;
    switch (element) {
    case PE_FrameFocusRect:
    case PE_FrameLineEdit:
        return; // The ring is drawn around the control by FocusRing.
    case PE_IndicatorRadioButton:
        return paintRadio(*painter, m_look, *option);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return paintCheckBox(*painter, m_look, *option);
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        return paintPopup(*painter, m_look, *option);
    case PE_FrameMenu:
    case PE_Frame:
        return m_look.drawBox(*painter, option->rect, QColor(),
            m_look.color(element == PE_FrameMenu ? Token::BorderStrong : Token::Border), 0);
    case PE_PanelItemViewItem:
        if (option->state.testFlag(State_Selected) || option->state.testFlag(State_MouseOver)) {
            const bool isChosen = option->state.testFlag(State_Selected);
            m_look.drawBox(*painter, option->rect,
                m_look.color(isChosen ? Token::AccentSoft : Token::SurfaceSunken),
                m_look.tokens.isContrast() && isChosen ? m_look.color(Token::Border) : QColor(), 0);
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void VerderStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: // not as Fusion does, which takes room off that buttonSizeFor() has not left
        paintButtonBevel(*painter, m_look, as<QStyleOptionButton>(option), widget);
        return paintButtonLabel(*painter, m_look, as<QStyleOptionButton>(option), widget);
    case CE_PushButtonBevel:
        return paintButtonBevel(*painter, m_look, as<QStyleOptionButton>(option), widget);
    case CE_PushButtonLabel:
        return paintButtonLabel(*painter, m_look, as<QStyleOptionButton>(option), widget);
    case CE_ProgressBar:
        return paintProgress(*painter, m_look, as<QStyleOptionProgressBar>(option));
    case CE_MenuItem:
        return paintMenuItem(*painter, m_look, as<QStyleOptionMenuItem>(option), widget);
    case CE_MenuEmptyArea:
        return painter->fillRect(option->rect, m_look.color(Token::SurfaceRaised));
    case CE_ItemViewItem: {
        QStyleOptionViewItem row(as<QStyleOptionViewItem>(option));
        row.palette.setColor(QPalette::HighlightedText, m_look.color(Token::Text));
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void VerderStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        paintScrollBar(*painter, m_look, as<QStyleOptionSlider>(option));
        return;
    }
    if (control == CC_ComboBox) {
        const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
        paintCombo(*painter, m_look, as<QStyleOptionComboBox>(option), arrow, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Verder
