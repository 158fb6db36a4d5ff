#pragma once

#include <QListView>

namespace Verder {

class PageListModel;

/// The list of pages: arrow keys move, Enter or a click opens.
class PageList : public QListView
{
    Q_OBJECT
public:
    PageList(PageListModel *model, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {}; }

signals:
    void opened(int page);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PageListModel *m_model;
};

} // namespace Verder
