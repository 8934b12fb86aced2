// Ceilings, weights and the rule of what is missing, indicator by indicator.
import { REGLAS_FALTANTE } from '@kpt/domain/mdm'
import { cifraMdm, NOMBRES_FALTANTE } from '@kpt/textos'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Receta } from '../mdm/tipos.ts'
import { leerNumero } from '../rejilla/numero.ts'

type Indicador = Receta['componentes'][number]['dimensiones'][number]['indicadores'][number]
type Props = { readonly receta: Receta; readonly onCambiar: (receta: Receta) => void }

export function CambiarParametros({ receta, onCambiar }: Props) {
  const cambiar = (clave: string, con: (i: Indicador) => Indicador) => onCambiar(conIndicador(receta, clave, con))
  const dimensiones = receta.componentes.flatMap((c) => c.dimensiones).filter((d) => d.indicadores.length > 0)
  if (dimensiones.length === 0) return null
  return (
    <section className="pila" aria-label="Parámetros">
      <h2>Parámetros</h2>
      <div className="grupos">
        {dimensiones.map((d) => (
          <Desplegable key={d.clave} titulo={d.nombre}>
            <Tabla
              titulo={`Indicadores de ${d.nombre}`}
              tituloOculto
              columnas={columnasDe(cambiar)}
              filas={d.indicadores}
              clave={(i) => i.clave}
            />
          </Desplegable>
        ))}
      </div>
    </section>
  )
}

type Cambiar = (clave: string, con: (i: Indicador) => Indicador) => void

function columnasDe(cambiar: Cambiar): Columna<Indicador>[] {
  return [
    { clave: 'nombre', titulo: 'Indicador', nombra: true, ancho: 'largo', celda: (i) => `${i.nombre} (${i.unidad})` },
    {
      ...{ clave: 'techo', titulo: 'Techo' },
      celda: ({ clave, nombre, medida }) =>
        'techo' in medida ? (
          <Numero
            nombre={`Techo de ${nombre}`}
            valor={medida.techo}
            onCambiar={(techo) =>
              cambiar(clave, (i) => ('techo' in i.medida ? { ...i, medida: { ...i.medida, techo } } : i))
            }
          />
        ) : (
          '—'
        ),
    },
    {
      ...{ clave: 'peso', titulo: 'Peso' },
      celda: ({ clave, nombre, peso: valor }) => (
        <Numero
          nombre={`Peso de ${nombre}`}
          valor={valor}
          onCambiar={(peso) => cambiar(clave, (i) => ({ ...i, peso }))}
        />
      ),
    },
    {
      ...{ clave: 'falta', titulo: 'Si falta el dato' },
      celda: ({ clave, nombre, falta }) => (
        <select
          className="entrada"
          aria-label={`Si falta ${nombre}`}
          value={falta}
          onChange={(e) => {
            const regla = REGLAS_FALTANTE.find((r) => r === e.target.value)
            if (regla) cambiar(clave, (i) => ({ ...i, falta: regla }))
          }}
        >
          {REGLAS_FALTANTE.map((r) => (
            <option key={r} value={r}>
              {NOMBRES_FALTANTE[r]}
            </option>
          ))}
        </select>
      ),
    },
  ]
}

type PropsNumero = { readonly nombre: string; readonly valor: number; readonly onCambiar: (valor: number) => void }

/** Taken when it is left; what is not a number goes back to what it was. */
function Numero({ nombre, valor, onCambiar }: PropsNumero) {
  const escrito = cifraMdm(valor)
  return (
    <input
      key={escrito}
      className="entrada numero"
      inputMode="decimal"
      aria-label={nombre}
      defaultValue={escrito}
      onBlur={(e) => {
        const leido = leerNumero(e.target.value)
        if (leido.ok && leido.valor !== null) onCambiar(Number(leido.valor))
        else e.target.value = escrito
      }}
    />
  )
}

function conIndicador(receta: Receta, clave: string, con: (i: Indicador) => Indicador): Receta {
  return {
    ...receta,
    componentes: receta.componentes.map((c) => ({
      ...c,
      dimensiones: c.dimensiones.map((d) => ({
        ...d,
        indicadores: d.indicadores.map((i) => (i.clave === clave ? con(i) : i)),
      })),
    })),
  }
}
