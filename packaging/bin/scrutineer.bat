@echo off
rem Starts Scrutineer: the window when there are no arguments, the command line when there are.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0.."
set "java_25="

if defined SCRUTINEER_JAVA call :try "%SCRUTINEER_JAVA%"
if defined SCRUTINEER_JAVA if not defined java_25 (
    echo SCRUTINEER_JAVA names "%SCRUTINEER_JAVA%", which is not a Java 25: set it to the folder of one, or unset it.>&2
    exit /b 2
)
if not defined java_25 if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined java_25 call :try "%home%\runtime"
for %%R in (
    "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu"
    "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
    "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do if not defined java_25 for /d %%J in ("%%~R\*") do if not defined java_25 call :try "%%~J"
if not defined java_25 for %%P in (java.exe) do if not "%%~$PATH:P"=="" call :try "%%~dp$PATH:P.."
if not defined java_25 (
    echo Scrutineer needs a Java 25 and found none: install one, for example from adoptium.net, or set SCRUTINEER_JAVA to its folder.>&2
    exit /b 2
)

rem Each of these makes Java print a line about itself.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="

set "options=-Xlog:disable -Duser.language=en -Duser.country=GB --sun-misc-unsafe-memory-access=allow"
if not "%~1"=="" goto command

start "Scrutineer" "%java_25%\bin\javaw.exe" %options% "-Dscrutineer.home=%home%" ^
    --enable-native-access=javafx.graphics,ALL-UNNAMED --module-path "%home%\lib\javafx" --add-modules javafx.controls ^
    %SCRUTINEER_OPTIONS% -classpath "%home%\lib\*" org.scrutineer.app.Main
exit /b 0

:command
rem Making a key of a passphrase is long work, for which the slower compiler pays.
set "compiler=-XX:TieredStopAtLevel=1"
if defined SCRUTINEER_PASSPHRASE set "compiler=-XX:TieredStopAtLevel=4"
"%java_25%\bin\java.exe" %options% %compiler% -XX:+UseSerialGC -XX:-UsePerfData ^
    -Djava.awt.headless=true "-Dscrutineer.home=%home%" --enable-native-access=ALL-UNNAMED ^
    %SCRUTINEER_OPTIONS% -classpath "%home%\lib\*;%home%\lib\javafx\*" org.scrutineer.app.Main %*
exit /b %ERRORLEVEL%

:try
if not exist "%~1\bin\java.exe" exit /b 1
if not exist "%~1\release" exit /b 1
findstr /b /r /c:"JAVA_VERSION=.25[.\"+-]" "%~1\release" >nul 2>&1 && set "java_25=%~1"
exit /b 0
