import { encargo } from '../../platform/jobs/index.ts'

/** Send one letter. Its own attempts are counted in its row; these are for the database that goes away meanwhile. */
export const enviarCorreo = encargo<{ readonly id: string }>('enviar_correo', 25)

/** While the same letter waits it is one job. */
export const claveDeEnvio = (id: string) => `enviar_correo/${id}`
