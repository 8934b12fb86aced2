// Columns of the list of entities: where each stands, which version counts, how far it went.
import { formatFecha, formatInstante } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import type { Columna } from '../../ui/tabla.tsx'
import { Cifra } from './cifra.tsx'
import { type CualCifra, cifraDeGrupo, TITULO_CIFRA } from './cifras.ts'
import { direccionAvance } from './direccion.ts'
import type { PropsTablero } from './tablero.tsx'
import type { FilaEntidad } from './tipos.ts'

export function ambitoDe({ entidad }: FilaEntidad): string {
  return `e-${entidad.codigo}`
}

/** `dentro`: the dimension and the group at which the progress of an entity opens. */
export function columnasEntidades(
  { clave, tablero, cerrada }: PropsTablero,
  dentro: Readonly<Record<string, string | undefined>> = {},
): Columna<FilaEntidad>[] {
  const cifra = (cual: CualCifra): Columna<FilaEntidad> => ({
    clave: cual,
    titulo: TITULO_CIFRA[cual],
    celda: (f) =>
      f.avance ? (
        <Cifra
          {...{ cual, cerrada }}
          cifra={cifraDeGrupo(f.avance, cual, tablero.metodologia)}
          ambito={ambitoDe(f)}
          de={`de ${f.entidad.nombre}`}
          metodologia={tablero.metodologia}
        />
      ) : (
        <span className="tenue cero">Sin reporte</span>
      ),
  })
  return [
    {
      clave: 'entidad',
      titulo: 'Entidad',
      nombra: true,
      celda: (f) => (
        <>
          <Link className="enlace-fila" to={direccionAvance({ ...clave, entidad: f.entidad.codigo })} search={dentro}>
            {f.entidad.nombre}
          </Link>
          <br />
          <span className="tenue">
            <span className="numero">{f.entidad.codigo}</span> ·{' '}
            {f.entidad.tipo === 'departamento' ? 'Gobernación' : f.entidad.departamentoNombre}
          </span>
        </>
      ),
    },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (f) => <Cumplimiento fila={f} /> },
    { clave: 'reporte', titulo: 'Reporte y versión que cuenta', celda: (f) => <Version fila={f} /> },
    ...(clave.instrumento === 'seguimiento' ? [cifra('fisico'), cifra('financiero')] : []),
  ]
}

function Cumplimiento({ fila }: { fila: FilaEntidad }) {
  return (
    <>
      <ChipHecho hecho={fila.hecho} />
      {fila.primerEnvioEn ? (
        <span className="bloque tenue">Primer envío: {formatFecha(fila.primerEnvioEn.slice(0, 10))}</span>
      ) : null}
    </>
  )
}

function Version({ fila }: { fila: FilaEntidad }) {
  if (fila.sinActualizar)
    return (
      <>
        Sin actualizar
        <span className="bloque tenue">
          Cifras del corte {fila.sinActualizar.corte}, versión {fila.sinActualizar.version}
        </span>
      </>
    )
  if (fila.version === 0) return <Nada />
  return (
    <>
      <ChipReporte estado={fila.estado} /> Versión {fila.version}
      {fila.enviadaEn ? (
        <span className="bloque tenue">
          {formatInstante(Date.parse(fila.enviadaEn))}
          {fila.enviadaPor ? `, ${fila.enviadaPor.nombre}` : ''}
        </span>
      ) : null}
    </>
  )
}

function Nada() {
  return <span className="tenue cero">—</span>
}
