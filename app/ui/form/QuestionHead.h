#pragma once

#include "ui/form/PageBlock.h"

namespace Verder {

class LinkButton;
class TextLabel;

/// The first line of a question: label, what is to be done with it, and the links that open an explanation.
class QuestionHead
{
public:
    explicit QuestionHead(PageBlock *block, QWidget *canvas);

    void setLabel(const QString &label); ///< empty: the editor carries it
    void setState(const QString &state); ///< "to fill in", "optional", or empty
    /// Links appear when needed and stay; gives true when one appeared or went.
    bool setLinks(bool hasWhy, bool hasHelp);
    LinkButton *whyLink() const { return m_why; }
    LinkButton *helpLink() const { return m_help; }

    /// Places the line, with \a editor on it where the label is the editor's own; gives the height.
    int arrange(const QRect &area, QWidget *editor, bool places);

private:
    LinkButton *makeLink(const QString &text);
    int linksWidth() const;
    int arrangeLabel(const QRect &area, bool places);
    int arrangeEditor(const QRect &area, QWidget *editor, bool places);
    void placeLinks(const QRect &line);
    int px(double measure) const;

    PageBlock *m_block;
    QWidget *m_canvas;
    TextLabel *m_label = nullptr;
    TextLabel *m_state = nullptr;
    LinkButton *m_why = nullptr;
    LinkButton *m_help = nullptr;
};

} // namespace Verder
