#include "ProcessLimits.h"

#include "base/AddressSanitizer.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace Verder {

#ifdef Q_OS_UNIX
namespace {

[[maybe_unused]] constexpr rlim_t addressSpace = rlim_t{1024} * 1024 * 1024;

template <typename Resource> void limit(Resource resource, rlim_t most)
{
    const rlimit bounds{most, most};
    setrlimit(resource, &bounds);
}

} // namespace
#endif

void limitThisProcess([[maybe_unused]] int processorSeconds)
{
    // The address sanitizer reserves terabytes, and its leak check looks at the process from outside.
#if defined(Q_OS_LINUX) && !defined(VERDER_ADDRESS_SANITIZER)
    // A core pattern that starts a program takes no notice of RLIMIT_CORE.
    prctl(PR_SET_DUMPABLE, 0L, 0L, 0L, 0L);
#endif
#ifdef Q_OS_UNIX
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, static_cast<rlim_t>(processorSeconds));
#ifndef VERDER_ADDRESS_SANITIZER
    limit(RLIMIT_AS, addressSpace);
#endif
#endif
}

} // namespace Verder
