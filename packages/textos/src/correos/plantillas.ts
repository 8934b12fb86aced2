// The one table of letters: a class is a row here, and a row needs its template. What a template asks for is what the class needs to know.
import { ajustesAbrirMeta } from './ajustes-abrir-meta.ts'
import { ajustesPedidos } from './ajustes-pedidos.ts'
import { ajustesPorTrasladar } from './ajustes-por-trasladar.ts'
import { ayudaNovedad } from './ayuda-novedad.ts'
import { claveCambiada } from './clave-cambiada.ts'
import { claveEnlace } from './clave-enlace.ts'
import { demostracionBienvenida } from './demostracion-bienvenida.ts'
import { difusionTraslado } from './difusion-traslado.ts'
import { empalmeConserva } from './empalme-conserva.ts'
import { empalmeRecordatorio } from './empalme-recordatorio.ts'
import { empalmeTermina } from './empalme-termina.ts'
import { encargoComienza } from './encargo-comienza.ts'
import { encargoCubre } from './encargo-cubre.ts'
import { encargoDevuelve } from './encargo-devuelve.ts'
import { encargoTermina } from './encargo-termina.ts'
import { equipoRetirado } from './equipo-retirado.ts'
import { excepcionNovedad } from './excepcion-novedad.ts'
import { expedienteEnviado } from './expediente-enviado.ts'
import { hiloMencion } from './hilo-mencion.ts'
import { identidadCambio } from './identidad-cambio.ts'
import { ingresoNuevoDispositivo } from './ingreso-nuevo-dispositivo.ts'
import { invitacion } from './invitacion.ts'
import { liderazgoActivado } from './liderazgo-activado.ts'
import { liderazgoReemplazado } from './liderazgo-reemplazado.ts'
import { medidaConcedida } from './medida-concedida.ts'
import type { Mensaje } from './mensaje.ts'
import { oficioCarta } from './oficio-carta.ts'
import { oficioSinEfecto } from './oficio-sin-efecto.ts'
import { recordatorioAjustes } from './recordatorio-ajustes.ts'
import { recordatorioPlazo } from './recordatorio-plazo.ts'
import { recordatorioResumen } from './recordatorio-resumen.ts'
import { reporteCerrado, reporteReabierto } from './reporte-cerrado.ts'
import { reporteConstancia } from './reporte-constancia.ts'
import { rescateFin } from './rescate-fin.ts'
import { rescatePedido } from './rescate-pedido.ts'
import { segundoFactorCambio } from './segundo-factor-cambio.ts'
import { sinEquivalenteEsperan } from './sin-equivalente-esperan.ts'
import { sinEquivalenteNovedad } from './sin-equivalente-novedad.ts'
import { solicitudAceptada } from './solicitud-aceptada.ts'
import { solicitudAviso } from './solicitud-aviso.ts'
import { solicitudFaltan } from './solicitud-faltan.ts'
import { solicitudRechazada } from './solicitud-rechazada.ts'
import { solicitudRecibo } from './solicitud-recibo.ts'
import { solicitudRetirada } from './solicitud-retirada.ts'
import { solicitudVencida } from './solicitud-vencida.ts'

export const PLANTILLAS = {
  'solicitud.recibo': solicitudRecibo,
  'solicitud.aviso': solicitudAviso,
  'solicitud.faltan': solicitudFaltan,
  'solicitud.rechazada': solicitudRechazada,
  'solicitud.aceptada': solicitudAceptada,
  'solicitud.retirada': solicitudRetirada,
  'solicitud.vencida': solicitudVencida,
  'liderazgo.reemplazado': liderazgoReemplazado,
  'liderazgo.activado': liderazgoActivado,
  'encargo.comienza': encargoComienza,
  'encargo.cubre': encargoCubre,
  'encargo.devuelve': encargoDevuelve,
  'encargo.termina': encargoTermina,
  invitacion,
  'equipo.retirado': equipoRetirado,
  'clave.enlace': claveEnlace,
  'clave.cambiada': claveCambiada,
  'ingreso.nuevo_dispositivo': ingresoNuevoDispositivo,
  'segundo_factor.cambio': segundoFactorCambio,
  'rescate.pedido': rescatePedido,
  'rescate.fin': rescateFin,
  'identidad.cambio': identidadCambio,
  'empalme.recordatorio': empalmeRecordatorio,
  'empalme.termina': empalmeTermina,
  'empalme.conserva': empalmeConserva,
  'reporte.constancia': reporteConstancia,
  'ajustes.pedidos': ajustesPedidos,
  'ajustes.por_trasladar': ajustesPorTrasladar,
  'ajustes.abrir_meta': ajustesAbrirMeta,
  'reporte.cerrado': reporteCerrado,
  'reporte.reabierto': reporteReabierto,
  'medida.concedida': medidaConcedida,
  'excepcion.novedad': excepcionNovedad,
  'expediente.enviado': expedienteEnviado,
  'hilo.mencion': hiloMencion,
  'ayuda.novedad': ayudaNovedad,
  'sin_equivalente.novedad': sinEquivalenteNovedad,
  'sin_equivalente.esperan': sinEquivalenteEsperan,
  'recordatorio.plazo': recordatorioPlazo,
  'recordatorio.ajustes': recordatorioAjustes,
  'recordatorio.resumen': recordatorioResumen,
  'oficio.carta': oficioCarta,
  'oficio.sin_efecto': oficioSinEfecto,
  'difusion.traslado': difusionTraslado,
  'demostracion.bienvenida': demostracionBienvenida,
} as const satisfies Record<string, (hechos: never) => Mensaje>

export type ClaseCorreo = keyof typeof PLANTILLAS

/** What the letter of a class needs to know. */
export type HechosCorreo<C extends ClaseCorreo> = Parameters<(typeof PLANTILLAS)[C]>[0]
