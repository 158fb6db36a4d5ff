#pragma once

#include "ui/start/StartModel.h"
#include "ui/start/StartSection.h"

namespace Verder {

class RowCard;
class TextLabel;

/// Lokale gegevens: what the program keeps on this machine and where, with a way to wipe it; and the bin,
/// with the way back.
class LocalDataPage : public StartSection
{
    Q_OBJECT

public:
    explicit LocalDataPage(QWidget *parent = nullptr);

    void setParts(const QList<LocalDataCard> &parts);
    void setBin(const QList<BinCard> &bin);

signals:
    /// By the number of the card.
    void wipeRequested(int part);
    void viewRequested(int discarded);
    void restoreRequested(int discarded);

protected:
    void applyTexts() override;

private:
    void showParts();
    void showBin();

    QList<LocalDataCard> m_partCards;
    QList<BinCard> m_binCards;
    TextLabel *m_intro;
    RowCard *m_parts;
    TextLabel *m_binTitle;
    RowCard *m_bin;
};

} // namespace Verder
