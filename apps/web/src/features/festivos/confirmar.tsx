// Before a change in the holidays is registered: which last days move, from when to when.
import { conDia, contar, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Movidos } from './cambio.tsx'
import { type Campos, tituloDe } from './campos.ts'

const COLUMNAS: Columna<Movidos[number]>[] = [
  {
    clave: 'actividad',
    titulo: 'Actividad',
    nombra: true,
    ancho: 'largo',
    celda: (m) => (
      <>
        {m.texto}
        <br />
        <span className="menor tenue">
          {NOMBRES_INSTRUMENTO[m.instrumento]}, vigencia {m.vigencia}
        </span>
      </>
    ),
  },
  { clave: 'antes', titulo: 'Último día hasta hoy', celda: (m) => conDia(m.antes) },
  { clave: 'despues', titulo: 'Último día desde ahora', celda: (m) => <strong>{conDia(m.despues)}</strong> },
]

type Props = {
  readonly campos: Campos
  readonly mueve: Movidos
  readonly ocupado: boolean
  readonly error: string | undefined
  readonly onRegistrar: () => void
  readonly onVolver: () => void
}

export function Confirmar({ campos, mueve, ocupado, error, onRegistrar, onVolver }: Props) {
  return (
    <section className="seccion pila" aria-label="Lo que cambia">
      <Aviso tono={mueve.length > 0 ? 'alerta' : 'nota'} vivo enfocar titulo={fraseDe(mueve)}>
        <p>
          {tituloDe(campos)}
          {campos.regla === null && campos.aplica ? `, el ${conDia(campos.fecha)}` : ''}: {campos.motivo} ({campos.cita}
          ).
        </p>
      </Aviso>
      {mueve.length > 0 ? (
        <Tabla
          titulo="Límites que se mueven"
          tituloOculto
          columnas={COLUMNAS}
          filas={mueve}
          clave={(m) => `${m.instrumento}/${m.vigencia}/${m.actividad}`}
        />
      ) : (
        <p>
          Solo se mueven los límites de los cronogramas que corren al día hábil siguiente, y ninguno cae en ese día. Los
          recordatorios y los términos en días hábiles sí lo cuentan desde ahora.
        </p>
      )}
      {error ? (
        <Aviso tono="error" vivo>
          {error}
        </Aviso>
      ) : null}
      <p className="acciones">
        <Boton variante="principal" ocupado={ocupado} onClick={onRegistrar}>
          Registrar el cambio
        </Boton>
        <Boton onClick={onVolver}>Corregir</Boton>
      </p>
    </section>
  )
}

function fraseDe({ length }: Movidos): string {
  if (length === 0) return 'No mueve ningún límite'
  return `Mueve ${contar(length, 'límite', 'límites')}`
}
