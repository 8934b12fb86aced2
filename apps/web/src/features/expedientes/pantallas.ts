// Every screen of the files for control in one file of the build: whoever works with them goes through all, and the list of routes names one file.
export { PantallaExpedienteDeControl } from './expediente.tsx'
export { PantallaFolio } from './folio.tsx'
export { PantallaExpedientes } from './lista.tsx'
export { PantallaExpedienteNuevo } from './nuevo.tsx'
