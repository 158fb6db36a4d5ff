#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <random>
#include <vector>

/// Makes a definition that no author would write, but that the reader takes: pages, groups in groups,
/// conditions, checks in both directions, calculated values, defaults and documents per row. The same seed,
/// the same form.
class RandomForm
{
public:
    explicit RandomForm(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray json();

private:
    /// An item that rules may read, with what stands in its rows.
    struct Known
    {
        QString id;
        QString type;
        std::vector<Known> children;
    };
    using Level = std::vector<Known>;

    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }
    template <typename T> T oneOf(std::initializer_list<T> list)
    {
        return *(list.begin() + upTo(static_cast<int>(list.size()) - 1));
    }

    QJsonArray makeItems(int count);
    QJsonObject makeItem();
    void fillIn(QJsonObject &item, const QString &type);
    QJsonObject makeGroup();
    void addChecks(QJsonArray &items);
    QJsonObject makeCheck();
    void addCondition();
    QJsonArray makeDocuments();

    /// The name of an item of level \a of, as it is written on the level that is being made.
    QString nameFrom(size_t of, const QString &id);
    /// Any item that a rule here may read: its name and itself; empty name: there is none.
    std::pair<QString, const Known *> someItem();
    QJsonValue truth(int depth = 0);
    QJsonValue truthOf(const QString &name, const Known &item, int depth);
    QJsonValue truthOfRows(const QString &name, const Known &group, int depth);
    QJsonValue computed(const QString &type);

    std::mt19937 m_random;
    int m_next = 0;
    std::vector<Level> m_levels{Level()};
    QJsonObject m_blocks;
    QJsonObject m_conditions;
    QStringList m_conditionNames;
    QStringList m_rowConditions; ///< of the block that is being made
    QList<std::pair<QString, Known>> m_groups; ///< with their names as "each" takes them
    QString m_rowPrefix;
};
