#pragma once

#include "ui/look/Tokens.h"

#include <QWidget>

namespace Verder {

enum class PanelKind {
    Plain, ///< surface with an edge
    Window, ///< explanation: window, no edge
    Sunken,
    Error,
    Warning,
    Info,
    Success,
    Card, ///< surface, edge, radius 6
    Drop, ///< dashed: files can be dropped here
    DropHover, ///< a file hovers over it
};

struct PanelColors
{
    QColor fill;
    QColor edge; ///< invalid: none
    double pen = 1;
    bool isDashed = false;
};

/// What a panel of that kind is painted with, for pages that paint their panels themselves.
PanelColors panelColors(PanelKind kind, const Tokens &tokens);

/// A box of the look to put things in. Its layout margins are the caller's.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(PanelKind kind = PanelKind::Plain, QWidget *parent = nullptr);

    PanelKind kind() const { return m_kind; }
    void setKind(PanelKind kind);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PanelKind m_kind;
};

} // namespace Verder
