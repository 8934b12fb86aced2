// Every screen of the reminders in one file of the build: whoever works with them goes through all, and the list of routes names one file.
export { PantallaDiasDeAviso } from './dias.tsx'
export { PantallaRecordatorios } from './recordatorios.tsx'
export { PantallaResumenes } from './resumenes.tsx'
