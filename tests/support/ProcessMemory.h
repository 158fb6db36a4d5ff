#pragma once

#include "base/AddressSanitizer.h"

#include <QFile>
#include <QtGlobal>

namespace Verder {

/// How much memory a piece of work needed at the most, beyond what was there before; of this process, by
/// /proc.
class ProcessMemory
{
public:
    ProcessMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs"));
        m_isKnown = reset.open(QIODevice::WriteOnly) && reset.write("5") == 1;
        m_before = kibibytes("VmRSS:");
    }
    /// False where the system does not tell.
    bool isKnown() const
    {
#ifdef VERDER_ADDRESS_SANITIZER
        return false; // what it keeps beside the memory of the program says nothing about that
#else
        return m_isKnown && m_before > 0;
#endif
    }
    qint64 peakBytes() const
    {
        return qMax<qint64>(0, kibibytes("VmHWM:") - m_before) * 1024;
    }

private:
    static qint64 kibibytes(const char *key)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return -1;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (line.startsWith(key))
                return line.simplified().split(' ').value(1).toLongLong();
        }
        return -1;
    }

    bool m_isKnown = false;
    qint64 m_before = 0;
};

} // namespace Verder
