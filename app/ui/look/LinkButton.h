#pragma once

#include <QPushButton>

namespace Verder {

/// A link that acts: a button with underlined text and a hit area of at least 24 px. Small links stand beside
/// labels.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    enum class Size { Body, Small };
    explicit LinkButton(const QString &text = {}, Size size = Size::Body, QWidget *parent = nullptr);

    Size size() const { return m_size; }
    /// A link that opens a panel below: chevron right, turned down while open.
    void setOpens(bool opens);
    void setOpen(bool open);
    bool isOpen() const { return isChecked(); }

private:
    void applyChevron();

    Size m_size;
    bool m_opens = false;
};

} // namespace Verder
