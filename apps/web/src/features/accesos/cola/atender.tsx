// What must be attended to now: each figure is a filter of the queue.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { type Filtros, useFiltros } from '../../../app/filtros.ts'
import type { Cola } from '../tipos.ts'
import { SIN_FILTRO } from './partes.ts'

type Pendientes = Cola['cuentas']['pendientes']
type Punto = {
  readonly n: number
  readonly frase: string
  readonly campo: 'plazo' | 'objecion' | 'asignada'
  readonly valor: string
}

export function Atender({ pendientes, total }: { pendientes: Pendientes; total: number }) {
  const [filtros] = useFiltros()
  if (total === 0) return null
  return (
    <section className="atender" aria-labelledby="atender">
      <h2 id="atender">{titular(pendientes)}</h2>
      <ul>
        {puntosDe(pendientes).map((p) => (
          <li key={p.valor}>
            <Filtro punto={p} puesto={filtros[p.campo] === p.valor} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Filtro({ punto: { campo, valor, n, frase }, puesto }: { punto: Punto; puesto: boolean }) {
  return (
    <Link
      to="/accesos"
      search={(previa: Filtros) =>
        puesto ? { ...previa, [campo]: undefined, pagina: undefined } : { ...SIN_FILTRO, [campo]: valor }
      }
      resetScroll={false}
      activeProps={{ 'aria-current': undefined }}
      className={puesto ? 'atender__filtro atender__filtro--puesto' : 'atender__filtro'}
    >
      <strong className="numero">{n}</strong> {frase}
      {puesto ? <span className="solo-lector">: quitar este filtro</span> : null}
    </Link>
  )
}

/** What there is of each; nothing is not offered. */
function puntosDe({ vencidas, hoy, conObjecion, sinAsignar, mias }: Pendientes): Punto[] {
  const plural = (n: number, una: string, varias: string) => (n === 1 ? una : varias)
  const puntos: Punto[] = [
    { n: vencidas, frase: plural(vencidas, 'vencida', 'vencidas'), campo: 'plazo', valor: 'vencidas' },
    { n: hoy, frase: plural(hoy, 'vence hoy', 'vencen hoy'), campo: 'plazo', valor: 'hoy' },
    { n: conObjecion, frase: 'con objeción', campo: 'objecion', valor: 'si' },
    { n: sinAsignar, frase: 'sin asignar', campo: 'asignada', valor: 'sin_asignar' },
    { n: mias, frase: plural(mias, 'la tiene usted', 'las tiene usted'), campo: 'asignada', valor: 'mias' },
  ]
  return puntos.filter(({ n }) => n > 0)
}

function titular({ vencidas, hoy }: Pendientes): string {
  if (vencidas > 0 && hoy > 0)
    return `${contar(vencidas, 'solicitud vencida', 'solicitudes vencidas')} y ${contar(hoy, 'que vence hoy', 'que vencen hoy')}`
  if (vencidas > 0) return contar(vencidas, 'solicitud vencida', 'solicitudes vencidas')
  if (hoy > 0) return contar(hoy, 'solicitud vence hoy', 'solicitudes vencen hoy')
  return 'Ninguna está vencida ni vence hoy'
}
