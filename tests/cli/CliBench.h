#pragma once

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace VerderTest {

/// What a run of verder-cli came to, as text.
struct CliRun
{
    int exitCode = -1;
    QString out;
    QString err;
};

/// A folder of its own with the program's data in it.
class CliBench
{
public:
    CliRun run(QStringList arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        process.setProcessEnvironment(environment);
        arguments += {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))};
        if (!arguments.contains(QStringLiteral("--lang")))
            arguments += {QStringLiteral("--lang"), QStringLiteral("en")};
        process.start(QStringLiteral(VERDER_BIN "/verder-cli"), arguments);
        REQUIRE(process.waitForStarted(30'000));
        process.write(input);
        process.closeWriteChannel();
        REQUIRE(process.waitForFinished(120'000));
        REQUIRE(process.exitStatus() == QProcess::NormalExit);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
    }
    CliRun run(const char *words) const { return run(QString::fromUtf8(words).split(u' ')); }

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
    }
    QByteArray read(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    void makeDraft() const { REQUIRE(run("new verlenging-kennismigrant -o a.tfa").exitCode == 0); }

private:
    QTemporaryDir m_folder;
};

inline QJsonObject object(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace VerderTest
