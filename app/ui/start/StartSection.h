#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace Verder {

class TextLabel;

/// One page of the start page: a column that scrolls, with a title row on top.
class StartSection : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartSection(QWidget *parent = nullptr);

    QString title() const;
    /// Narrow or large text: small margins.
    void setNarrow(bool narrow);

protected:
    void setTitle(const QString &title);
    /// Called once after construction, and whenever the language changes.
    virtual void applyTexts() = 0;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    QVBoxLayout *column() const { return m_column; }
    /// The row with the title; what is added stands at the right.
    QHBoxLayout *titleRow() const { return m_titleRow; }

private:
    void applyMargins();

    QWidget *m_content;
    QVBoxLayout *m_column;
    QHBoxLayout *m_titleRow;
    TextLabel *m_title;
    bool m_isNarrow = false;
};

} // namespace Verder
