#pragma once

#include <QWidget>

class QVBoxLayout;

namespace VerderTest {

/// All components of the look on one sheet, for pictures and for tests of every control at once.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    Gallery();

private:
    QVBoxLayout *addColumn(double width);
    void addButtons(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addChoices(QVBoxLayout *column);
    void addMessages(QVBoxLayout *column);
    void addCards(QVBoxLayout *column);
    void addMenu(QVBoxLayout *column);
    void addEnvironment(QVBoxLayout *column);
    void addProgress(QVBoxLayout *column);
};

} // namespace VerderTest
