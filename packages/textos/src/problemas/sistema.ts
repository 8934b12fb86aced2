// Refusals of the system itself: requests, permissions, mail, drawing.
import { contar } from '../formato.ts'
import type { FrasesDe } from './frases.ts'

export const FRASES_PROBLEMA_SISTEMA: FrasesDe<'peticion' | 'ruta' | 'permiso' | 'sistema' | 'pdf' | 'correo'> = {
  'peticion.invalida': (d) => `No entendimos lo que se envió (${d.donde}: ${d.porque}). Revise y vuelva a intentarlo.`,
  'peticion.muy_frecuente': (d) =>
    `Hubo demasiadas peticiones seguidas. Espere ${textoEspera(Number(d.segundos))} y vuelva a intentarlo.`,
  'peticion.ajena': () => 'La petición no viene de las páginas de KPT, así que no se atendió.',
  'ruta.desconocida': () => 'Esta dirección no existe.',
  'permiso.falta': () => 'Su usuario no tiene permiso para hacer esto.',
  'pdf.no_disponible': () =>
    'Este servidor no puede escribir documentos PDF en este momento. Los datos están completos en la pantalla; intente más tarde.',
  'correo.no_existe': () => 'No encontramos ese correo.',
  'correo.no_reintentable': () =>
    'Ese correo no se puede volver a enviar: ya salió, sigue en camino, su texto se borró o su dirección no es válida.',
  'sistema.falla': (d) =>
    `Algo falló de nuestro lado y no se guardó el último paso. Vuelva a intentarlo; si sigue, dé este número a soporte: ${d.referencia}.`,
  'sistema.ocupado': () =>
    'El sistema está ocupado o reiniciándose. Espere unos segundos y vuelva a intentarlo; no se perdió nada.',
}

/** Long waits are not told in seconds. */
function textoEspera(segundos: number): string {
  if (segundos < 120) return contar(segundos, 'segundo', 'segundos')
  if (segundos < 7200) return contar(Math.ceil(segundos / 60), 'minuto', 'minutos')
  return contar(Math.ceil(segundos / 3600), 'hora', 'horas')
}
