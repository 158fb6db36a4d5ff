#pragma once

#include "ui/form/editors/WrappedText.h"
#include "ui/look/Look.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>

namespace Verder {

/// A radio button or check box whose text wraps; the whole row is the target, the indicator stands at the
/// first line.
template <typename Button> class OptionButton : public Button
{
public:
    OptionButton(const QString &text, QWidget *parent)
        : Button(parent)
    {
        Button::setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")));
        Button::setAttribute(Qt::WA_Hover);
    }

    /// Looks like a disabled one, but Tab stops at it and a screen reader reads it.
    void setReadOnly(bool isReadOnly)
    {
        if (std::exchange(m_isReadOnly, isReadOnly) != isReadOnly)
            Button::update();
    }

    QSize sizeHint() const override
    {
        const Look look = lookOf(this);
        const QFontMetrics metrics(look.font(TextRole::Body));
        return {textLeft() + metrics.horizontalAdvance(shownText()) + look.px(4), look.metrics.choiceRow()};
    }
    QSize minimumSizeHint() const override { return {0, lookOf(this).metrics.choiceRow()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override
    {
        const Look look = lookOf(this);
        const int line = look.line(TextRole::Body);
        const int text = wrappedHeight(shownText(), look.font(TextRole::Body), width - textLeft(), line);
        return text + look.metrics.choiceRow() - line;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Look look = lookOf(this);
        QPainter painter(this);
        QStyleOptionButton option;
        Button::initStyleOption(&option);
        option.state.setFlag(QStyle::State_Enabled, isChangeable());
        const QSize indicator = indicatorSize();
        option.rect = QRect(QPoint(0, (look.metrics.choiceRow() - indicator.height()) / 2), indicator);
        Button::style()->drawPrimitive(
            isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter,
            this);
        painter.setPen(look.color(isChangeable() ? Token::Text : Token::TextDisabled));
        const int line = look.line(TextRole::Body);
        const int top = (look.metrics.choiceRow() - line) / 2;
        drawWrapped(painter, Button::rect().adjusted(textLeft(), top, 0, 0), shownText(),
            look.font(TextRole::Body), line);
    }
    bool hitButton(const QPoint &position) const override
    {
        return !m_isReadOnly && Button::rect().contains(position);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isPress = event->key() == Qt::Key_Space || event->key() == Qt::Key_Select;
        if (m_isReadOnly && isPress)
            event->ignore();
        else
            Button::keyPressEvent(event);
    }

private:
    static constexpr bool isRadio = std::is_same_v<Button, QRadioButton>;

    bool isChangeable() const { return !m_isReadOnly && Button::isEnabled(); }

    QSize indicatorSize() const
    {
        const QStyle *style = Button::style();
        if constexpr (isRadio) {
            return {style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this),
                style->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, nullptr, this)};
        } else {
            return {style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
                style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
        }
    }
    int textLeft() const
    {
        constexpr int gap = isRadio ? 10 : 12;
        return indicatorSize().width() + lookOf(this).px(gap);
    }
    /// The text of a form is no place for keyboard shortcuts: "&&" is how a single "&" was told to the
    /// button.
    QString shownText() const { return Button::text().replace(QLatin1String("&&"), QLatin1String("&")); }

    bool m_isReadOnly = false;
};

} // namespace Verder
