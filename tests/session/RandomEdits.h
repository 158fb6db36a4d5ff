#pragma once

#include "session/Session.h"

#include <QStringList>

#include <random>

/// A user in a hurry: answers, mistakes, rows, documents, undo and redo, in any order. The same seed does the
/// same.
class RandomEdits
{
public:
    RandomEdits(Verder::Session &session, quint32 seed)
        : m_session(session)
        , m_random(seed)
    {
    }

    /// One edit; says what it was, for a message.
    QString edit();
    /// An answer that this item may get: mostly of the right kind, sometimes none, sometimes nonsense.
    Verder::Value someAnswer(const Verder::Item &item);

private:
    int upTo(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most + 1)); }
    template <typename T> T oneOf(const QList<T> &list)
    {
        return list.at(upTo(static_cast<int>(list.size()) - 1));
    }
    QString answerSomething();
    QString editRows();
    QString editDocuments();

    Verder::Session &m_session;
    std::mt19937 m_random;
    QList<std::pair<int, int>> m_removed; ///< rows that were removed, with their place
    int m_document = 0;
};
