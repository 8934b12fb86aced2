import { esReintentable, isDireccion } from '@kpt/domain/correo'
import type { FilaCorreo } from './correo.repo.ts'

/** What whoever runs the system sees of a letter: never its text. */
export function correoVisible(fila: FilaCorreo) {
  return {
    ...sobreDe(fila),
    sujeto: fila.sujeto,
    estado: fila.estado,
    intentos: fila.intentos,
    proximoEn: fila.proximo_en,
    enviadoEn: fila.enviado_en,
    ultimoError: fila.ultimo_error,
    respuesta: fila.respuesta,
    reintentable: sePuedeReintentar(fila),
  }
}

export function sobreDe({ id, clase, para, copia, asunto, creado_en }: FilaCorreo) {
  return { id, clase, para, copia, asunto, creadoEn: creado_en }
}

export function sePuedeReintentar({ estado, texto, para }: FilaCorreo): boolean {
  return esReintentable({ estado, conCuerpo: texto !== null, direccionBuena: isDireccion(para) })
}
