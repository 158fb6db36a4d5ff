#include "cli/PasswordInput.h"

#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace Verder {

namespace {

constexpr int longest = 4096;

/// Byte by byte, so that the next line stays for whoever reads next; nullopt at the end.
std::optional<QByteArray> readLine(int descriptor)
{
    QByteArray line;
    char byte = 0;
    while (line.size() < longest) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return line.isEmpty() ? std::nullopt : std::optional(line);
        if (byte == '\n')
            return line;
        line += byte;
    }
    return line;
}

/// The user's terminal, with its echo off for as long as this lives.
class QuietTerminal
{
public:
    QuietTerminal()
        : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        m_isThere = m_descriptor >= 0 && ::tcgetattr(m_descriptor, &m_before) == 0;
        if (!m_isThere)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(m_descriptor, TCSAFLUSH, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_isThere)
            ::tcsetattr(m_descriptor, TCSAFLUSH, &m_before);
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    bool isThere() const { return m_isThere; }
    std::optional<QByteArray> ask(const QString &question) const
    {
        const QByteArray words = question.toUtf8() + ' ';
        std::ignore = ::write(m_descriptor, words.constData(), static_cast<size_t>(words.size()));
        auto line = readLine(m_descriptor);
        std::ignore = ::write(m_descriptor, "\n", 1);
        return line;
    }

private:
    int m_descriptor;
    bool m_isThere = false;
    termios m_before = {};
};

Result<QString> fromDescriptor(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    const auto line = isNumber && descriptor >= 0 ? readLine(descriptor) : std::nullopt;
    if (!line || line->isEmpty()) {
        return failure(
            ErrorKind::BadInput, CliText::tr("There is no password on file descriptor %1.").arg(number));
    }
    return QString::fromUtf8(*line);
}

Result<QString> fromTerminal(PasswordAsk ask)
{
    const QuietTerminal terminal;
    if (!terminal.isThere()) {
        return failure(ErrorKind::BadInput,
            ask == PasswordAsk::New
                ? CliText::tr("Hand over the new password with --new-password-fd.")
                : CliText::tr("The draft is encrypted. Hand over its password with --password-fd."));
    }
    const auto first
        = terminal.ask(ask == PasswordAsk::New ? CliText::tr("New password:") : CliText::tr("Password:"));
    if (!first || first->isEmpty())
        return failure(ErrorKind::Cancelled, CliText::tr("No password was given."));
    if (ask == PasswordAsk::New && terminal.ask(CliText::tr("Once more:")) != first)
        return failure(ErrorKind::BadInput, CliText::tr("The two passwords are not the same."));
    return QString::fromUtf8(*first);
}

QString optionOf(PasswordAsk ask)
{
    return ask == PasswordAsk::New ? QStringLiteral("new-password-fd") : QStringLiteral("password-fd");
}

} // namespace

void addPasswordOption(QCommandLineParser &parser)
{
    parser.addOption({optionOf(PasswordAsk::Current),
        CliText::tr("Read the password of an encrypted draft from this file descriptor; else it is asked."),
        QStringLiteral("number")});
}

void addNewPasswordOption(QCommandLineParser &parser)
{
    parser.addOption({optionOf(PasswordAsk::New),
        CliText::tr("Read the new password from this file descriptor; else it is asked."),
        QStringLiteral("number")});
}

Result<QString> readPassword(const QCommandLineParser &parser, PasswordAsk ask)
{
    const QString option = optionOf(ask);
    return parser.isSet(option) ? fromDescriptor(parser.value(option)) : fromTerminal(ask);
}

} // namespace Verder
