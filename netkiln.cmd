@echo off
rem NetKiln's launcher for Windows: builds what is missing or stale, sets what native threads and memory need, starts
rem the program. The variables it reads are those of the POSIX launcher beside it (netkiln).
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\netkiln.jar"
set "CLASSPATH_ALL=%JAR%;%HOME_DIR%target\lib\*"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
set OPTIONS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Xmx2g -Dfile.encoding=UTF-8 -Dorg.bytedeco.javacpp.maxbytes=0 -Dorg.bytedeco.javacpp.maxphysicalbytes=0 %NETKILN_JAVA_OPTS%

set STALE=
if not exist "%JAR%" (
    set STALE=1
) else (
    powershell -NoProfile -Command "$t=(Get-Item '%JAR%').LastWriteTime; Set-Location '%HOME_DIR%'; if (Get-ChildItem pom.xml,src\main,presets,icons -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTime -gt $t } | Select-Object -First 1) { exit 1 } else { exit 0 }"
    if errorlevel 1 set STALE=1
)
if defined STALE (
    echo building NetKiln ^(first use, about a minute^)... 1>&2
    set PROFILES=
    if defined NETKILN_PROFILES set "PROFILES=-P%NETKILN_PROFILES%"
    pushd "%HOME_DIR%"
    rem A jar whose content is unchanged would keep its old date, and be stale again.
    if exist "%JAR%" del "%JAR%"
    call mvn -q -B -Dmaven.test.skip=true !PROFILES! package 1>&2
    if errorlevel 1 (
        popd
        echo netkiln: the build failed; its words are above 1>&2
        exit /b 1
    )
    popd
)

set COMPUTES=
if "%~1"=="" set COMPUTES=1
for %%c in (open train evaluate predict) do if "%~1"=="%%c" set COMPUTES=1
if /i "%NETKILN_TUNE%"=="off" set COMPUTES=
if defined COMPUTES (
    set "KEY=2-%PROCESSOR_IDENTIFIER%-%NUMBER_OF_PROCESSORS%-%OMP_NUM_THREADS%-%OMP_WAIT_POLICY%-%OPENBLAS_CORETYPE%"
    set "KEY=!KEY: =_!"
    set "KEY=!KEY:,=!"
    set "TUNING=%LOCALAPPDATA%\netkiln\tuning-!KEY!.env"
    if not exist "!TUNING!" (
        echo measuring this processor ^(once, up to 25 seconds^)... 1>&2
        "%JAVA%" %OPTIONS% -cp "%CLASSPATH_ALL%" org.netkiln.app.tune.Tune "!TUNING!" >nul 2>&1
        if errorlevel 1 echo measuring failed; going on with the defaults 1>&2
    )
    if exist "!TUNING!" for /f "usebackq eol=# tokens=1,2 delims==" %%a in ("!TUNING!") do (
        if not defined %%a set "%%a=%%b"
    )
)

"%JAVA%" %OPTIONS% -cp "%CLASSPATH_ALL%" org.netkiln.app.Launcher %*
exit /b %ERRORLEVEL%
