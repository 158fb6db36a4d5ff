#pragma once

#include "ui/look/Controls.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Verder {

class Area;
class TabPlace;

/// A page of sending: a column that scrolls, with the page's margins, and below it, where the page has one, a
/// bar of its own.
class SendingPane : public QWidget
{
    Q_OBJECT

public:
    /// \a width: of the column, at most; as in the look.
    explicit SendingPane(double width, QWidget *parent = nullptr);

protected:
    /// Puts \a body into the column, in the place of what was there.
    void setBody(QWidget *body);
    /// The row of the bar; the form's own bar is hidden while a page with one is in view.
    QHBoxLayout *useBar();
    /// Title and steps, of which \a step is the current one, at the top of the column. \a hasFee: there is
    /// something to pay.
    void addHead(QBoxLayout *rows, int step, bool hasFee);
    /// What a screen reader says when the page gets the focus.
    void setPageName(const QString &name);
    static QPushButton *makeButton(
        const QString &text, const QString &icon = {}, ButtonKind kind = ButtonKind::Normal);
    /// Of the column, in device-independent pixels.
    int columnWidth() const;
    bool isNarrow() const;
    void scrollTo(QWidget *widget);
    /// Lays the column out again, after the text size changed or the page became narrow or wide.
    virtual void arrange() { }
    void arrangeLater();
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    double m_width;
    QScrollArea *m_scroll;
    Area *m_page;
    QWidget *m_inner;
    QVBoxLayout *m_column;
    TabPlace *m_tabPlace;
    QWidget *m_body = nullptr;
    QWidget *m_bar = nullptr;
    QHBoxLayout *m_barRow = nullptr;
    bool m_wasNarrow = false;
    bool m_isArranging = false;
};

} // namespace Verder
