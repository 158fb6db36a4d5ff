#pragma once

#include "ui/form/MissingSummary.h"

#include <QWidget>

class QMenu;

namespace Verder {

class LinkButton;

/// The line directly before Verder: what is missing, as links to the questions; as many as fit, then a link
/// to the rest. Does its own fitting, for a wrapping label in a row collapses.
class MissingLine : public QWidget
{
    Q_OBJECT
public:
    explicit MissingLine(QWidget *parent = nullptr);

    /// Screen readers are told when it changed.
    void setSummary(const MissingSummary &summary);
    void setShort(bool isShort);
    QString text() const; ///< as it can be read, with the names
    QList<QWidget *> stops() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void followed(const Verder::Missing &missing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A piece of text between the links.
    struct Words
    {
        QRect area;
        QString text;
    };

    QString leadText() const;
    LinkButton *link(int index);
    int linkWidth(int index);
    int countThatFits(int width);
    void fit();
    void fillMenu(int from);

    MissingSummary m_summary;
    bool m_isShort = false;
    QList<LinkButton *> m_links;
    LinkButton *m_more;
    QMenu *m_menu;
    QList<Words> m_words;
    QRect m_icon;
};

} // namespace Verder
