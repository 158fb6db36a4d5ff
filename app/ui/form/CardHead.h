#pragma once

#include "ui/form/PageBlock.h"

class QPushButton;

namespace Verder {

class TextLabel;

/// The head of a row of a repeating group: status, name, key facts, and what can be done with the row.
class CardHead final : public PageBlock
{
    Q_OBJECT
public:
    CardHead(const PageContext &context, const PageEntry &entry, bool isOpen, QWidget *canvas);

    void setOpen(bool isOpen);
    int spaceAbove(const PageBlock *previous) const override;
    void refresh() override;
    void paint(QPainter &painter) const override;
    QList<QWidget *> stops() const override;
    QString name() const;

signals:
    void foldRequested();
    void duplicateRequested();
    void removeRequested();

protected:
    int arrange(const QRect &area, bool places) override;

private:
    QPushButton *makeButton(const QString &icon, const QString &text);
    QString facts() const;
    int buttonsWidth() const;
    void placeButtons(int right, int middle);

    TextLabel *m_name;
    TextLabel *m_facts;
    QPushButton *m_fold;
    QPushButton *m_duplicate;
    QPushButton *m_remove;
    QString m_icon;
    bool m_isOpen;
};

} // namespace Verder
