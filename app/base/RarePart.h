#pragma once

#include <QSharedDataPointer>

namespace Verder {

/// A part of a thing that most things of its kind lack: then it costs one pointer, and reads as an empty one.
/// Copies share it until one of them is edited.
template <typename Part> class RarePart
{
public:
    const Part &operator*() const { return m_box ? m_box->part : none(); }
    const Part *operator->() const { return &**this; }

    bool isThere() const { return m_box; }
    /// To write in; it is made where it is not there yet.
    Part &edit()
    {
        if (!m_box)
            m_box = new Box;
        return m_box->part; // of its own from here on
    }
    void drop() { m_box.reset(); }

private:
    struct Box : QSharedData
    {
        Part part;
    };
    static const Part &none()
    {
        static const Part empty;
        return empty;
    }

    QSharedDataPointer<Box> m_box;
};

} // namespace Verder
