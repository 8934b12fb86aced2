// Warnings without a reason, rule by rule: each can be confirmed by itself, or all of a rule with one same reason.
import type { Hallazgo } from '@kpt/domain/shared'
import { contar, tituloReglaSeguimiento } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { CampoTexto } from '../../../ui/campo.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { IconoAlerta } from '../../../ui/iconos.tsx'
import type { Clave } from '../borrador/red.ts'
import type { VistaMeta } from '../borrador/vista.ts'
import { Confirmacion } from '../rejilla/confirmacion.tsx'
import { useEdicion } from '../rejilla/contexto.ts'
import { arregloDe } from './faltas.ts'
import { LugarArreglo, NombreArreglo } from './lista-faltas.tsx'

type Aviso = { readonly vista: VistaMeta; readonly hallazgos: readonly Hallazgo[] }

export function AvisosPorConfirmar({ clave, vistas }: { clave: Clave; vistas: readonly VistaMeta[] }) {
  const { reporte } = useEdicion()
  // The list is the one found on entering: a warning must not vanish while its reason is being typed.
  const [vistos] = useState(
    () => new Set(vistas.flatMap((v) => v.sinConfirmar.map((h) => `${v.fila.meta}/${h.regla}`))),
  )
  const reglas = porRegla(vistas, vistos)
  if (reglas.size === 0) return null
  return (
    <section className="pila" aria-labelledby="avisos-titulo">
      <h2 id="avisos-titulo">Avisos que debe confirmar con un motivo</h2>
      <p className="tenue">
        Si el valor está mal, corríjalo; si está bien, escriba por qué. El motivo lo lee quien revisa.
      </p>
      {[...reglas].map(([regla, avisos]) => (
        <Desplegable
          key={regla}
          abierto={reglas.size <= 2}
          titulo={
            <span className="faltas__titulo">
              <IconoAlerta /> {tituloReglaSeguimiento(regla) ?? regla}
              <span className="tenue">{cuantosFaltan(regla, avisos)}</span>
            </span>
          }
        >
          {reporte.puedeEditar ? <ConfirmarTodos regla={regla} avisos={avisos} /> : null}
          <ul className="arreglos">
            {avisos.map(({ vista, hallazgos }) => (
              <li key={vista.fila.meta}>
                {hallazgos.map((h, i) => (
                  <Uno
                    key={`${h.ruta.campo}/${h.ruta.fuente}`}
                    clave={clave}
                    vista={vista}
                    hallazgo={h}
                    primero={i === 0}
                  />
                ))}
                <Confirmacion vista={vista} regla={regla} />
              </li>
            ))}
          </ul>
        </Desplegable>
      ))}
    </section>
  )
}

type PropsUno = {
  readonly clave: Clave
  readonly vista: VistaMeta
  readonly hallazgo: Hallazgo
  readonly primero: boolean
}

function Uno({ clave, vista, hallazgo, primero }: PropsUno) {
  const arreglo = arregloDe(vista, hallazgo)
  return (
    <>
      {primero ? <NombreArreglo arreglo={arreglo} /> : null}
      <LugarArreglo clave={clave} arreglo={arreglo} />
    </>
  )
}

function ConfirmarTodos({ regla, avisos }: { regla: string; avisos: readonly Aviso[] }) {
  const { borrador, sePuedeEditar } = useEdicion()
  const [motivo, setMotivo] = useState('')
  const faltan = avisos.filter((a) => falta(regla, a) && sePuedeEditar(a.vista.fila.meta, 'confirmacion'))
  if (faltan.length < 2) return null
  const confirmar = () => {
    for (const { vista } of faltan)
      borrador.poner({ meta: vista.fila.meta, campo: 'confirmacion', clave: regla }, motivo.trim())
    setMotivo('')
  }
  return (
    <form
      className="confirmar-todos"
      onSubmit={(e) => {
        e.preventDefault()
        if (motivo.trim() !== '') confirmar()
      }}
    >
      <CampoTexto
        etiqueta={`Un mismo motivo para las ${faltan.length} metas`}
        ancho="todo"
        maxLength={1000}
        value={motivo}
        onChange={(e) => setMotivo(e.target.value)}
      />
      <Boton type="submit">Confirmar todas</Boton>
    </form>
  )
}

function porRegla(vistas: readonly VistaMeta[], vistos: ReadonlySet<string>): Map<string, Aviso[]> {
  const reglas = new Map<string, Aviso[]>()
  for (const vista of vistas) {
    const avisos = vista.hallazgos.filter((h) => h.gravedad === 'aviso')
    for (const regla of new Set(avisos.map((h) => h.regla))) {
      const pendiente = vista.sinConfirmar.some((h) => h.regla === regla)
      if (!pendiente && !vistos.has(`${vista.fila.meta}/${regla}`)) continue
      const lista = reglas.get(regla) ?? []
      lista.push({ vista, hallazgos: avisos.filter((h) => h.regla === regla) })
      reglas.set(regla, lista)
    }
  }
  return reglas
}

function falta(regla: string, { vista }: Aviso): boolean {
  return vista.sinConfirmar.some((h) => h.regla === regla)
}

function cuantosFaltan(regla: string, avisos: readonly Aviso[]): string {
  const faltan = avisos.filter((a) => falta(regla, a)).length
  return faltan === 0 ? 'confirmados' : `${contar(faltan, 'meta', 'metas')} por confirmar`
}
