// The receipt of a submission: number, version, hash, time and who. What people print and keep. Withdrawing it, while review has not begun.
import { FRASES_ESTADO_REPORTE, formatFecha, formatInstante, fraseFirma, nombreDeReporte, nombreRol } from '@kpt/textos'
import { ChipReporte } from '../../../app/chips.tsx'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import { type Definicion, Definiciones } from '../../../ui/definiciones.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import { baseDeVersion } from '../base-de-version.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'
import { direccionReporte } from '../direccion.ts'
import { ultimaVersion } from '../estado-reporte.ts'
import { DescargarConstancia, DescargarPrueba } from './descargas.tsx'
import { Oportunidad } from './oportunidad.tsx'
import { Retirar } from './retirar.tsx'
import './envio.css'

/** Where what was sent is looked at. */
const ENVIADO = {
  seguimiento: { parte: 'avance', texto: 'Ver el avance enviado' },
  gestionweb: { parte: 'revision', texto: 'Ver las respuestas enviadas' },
} as const

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly nombre: string }

export function Constancia({ clave, reporte, nombre }: Props) {
  const ultima = ultimaVersion(reporte)
  const enviado = ENVIADO[clave.instrumento]
  if (!ultima)
    return (
      <Vacio
        titulo="Este reporte no se ha enviado"
        accion={<EnlaceBoton to={direccionReporte(clave)}>Ver el reporte</EnlaceBoton>}
      >
        <p>Cuando la entidad lo envíe, aquí queda la constancia con su número de recibo.</p>
      </Vacio>
    )
  return (
    <>
      <article className="constancia" aria-label="Constancia">
        <p className="constancia__recibo numero">{ultima.recibo}</p>
        <Definiciones lista={hechos(reporte, nombre)} />
        <p className="menor tenue">
          La huella identifica el contenido exacto de la versión {ultima.version}: si un solo valor cambiara, sería
          otra.
        </p>
      </article>
      <p className="acciones no-imprimir">
        <DescargarConstancia clave={clave} version={ultima.version} />
        <DescargarPrueba clave={clave} version={ultima.version} />
        <EnlaceBoton to="/verificar/$recibo" params={{ recibo: ultima.recibo }}>
          Ver la página de verificación
        </EnlaceBoton>
        <EnlaceBoton to={direccionReporte(clave, enviado.parte)}>{enviado.texto}</EnlaceBoton>
        {reporte.actos.includes('retirar') ? <Retirar clave={clave} version={ultima.version} /> : null}
      </p>
    </>
  )
}

function hechos(reporte: Reporte, nombre: string): Definicion[] {
  const ultima = ultimaVersion(reporte)
  if (!ultima) return []
  const base = baseDeVersion(reporte)
  return [
    { nombre: 'Entidad', valor: `${nombre}, código DANE ${reporte.entidad.codigo}` },
    { nombre: 'Reporte', valor: `${nombreDeReporte(reporte)}, datos hasta el ${formatFecha(reporte.fechaDatos)}` },
    { nombre: 'Versión', valor: `${ultima.version}` },
    { nombre: base.titulo, valor: `${base.de(ultima) ?? ''}` },
    { nombre: 'Enviada', valor: `${formatInstante(Date.parse(ultima.enviadaEn), true)}, hora de Bogotá` },
    { nombre: 'Enviada por', valor: `${ultima.autor.nombre}, ${nombreRol(ultima.autor.rol)}` },
    ...(ultima.firma ? [{ nombre: 'Firmada', valor: fraseFirma(ultima.firma.via, Date.parse(ultima.firma.en)) }] : []),
    { nombre: 'Oportunidad', valor: <Oportunidad {...ultima} /> },
    { nombre: 'Huella (SHA-256)', valor: <code className="huella">{ultima.sha256}</code> },
    {
      nombre: 'Estado',
      valor: (
        <>
          <ChipReporte estado={reporte.estado} /> {FRASES_ESTADO_REPORTE[reporte.estado]}
        </>
      ),
    },
    ...(reporte.demostracion ? [{ nombre: 'Atención', valor: 'Datos de demostración, sin valor legal.' }] : []),
  ]
}
