// A shared amount split by the person among its metas: every field must add up to the peso before it can be kept.
import { CERO, compare, decimal, subtract, sumTexts, toText } from '@kpt/domain/shared'
import { NOMBRES_CAMPO_CRUCE, parseEntrada } from '@kpt/textos'
import { type FormEvent, useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { numeroCorto } from '../reportes/direccion.ts'
import { cifra } from './cifra.ts'
import type { Partes, Renglon } from './red.ts'

type Campo = keyof Renglon['valores']
type Props = {
  readonly renglon: Renglon
  readonly ocupado: boolean
  readonly onRepartir: (partes: Partes) => void
  readonly onCerrar: () => void
}

export function Repartir({ renglon: { metas, valores, partes }, ocupado, onRepartir, onCerrar }: Props) {
  const campos = Object.keys(valores) as Campo[]
  const [escrito, setEscrito] = useState<Readonly<Record<string, string>>>(() => inicial(partes))
  const [intento, setIntento] = useState(false)
  const leer = (meta: string, campo: Campo) => leerParte(escrito[`${meta}/${campo}`] ?? '')
  const faltas = campos.flatMap((campo) =>
    faltaDe(
      campo,
      valores[campo] ?? '0',
      metas.map((m) => leer(m.numero, campo)),
    ),
  )
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntento(true)
    if (faltas.length > 0) return
    onRepartir(
      metas.map(({ numero }) => ({
        meta: numero,
        valores: Object.fromEntries(campos.map((campo) => [campo, leer(numero, campo) ?? '0'])),
      })),
    )
  }
  return (
    <form className="cruce__repartir" onSubmit={enviar} noValidate>
      {metas.map(({ numero }) => (
        <fieldset key={numero}>
          <legend>Parte de la meta {numeroCorto(numero)}</legend>
          <div className="cruce__campos">
            {campos.map((campo) => (
              <CampoTexto
                key={campo}
                etiqueta={NOMBRES_CAMPO_CRUCE[campo]}
                inputMode="decimal"
                autoComplete="off"
                value={escrito[`${numero}/${campo}`] ?? ''}
                error={intento && leer(numero, campo) === null ? 'Escriba una cifra desde 0' : undefined}
                onChange={(e) => setEscrito({ ...escrito, [`${numero}/${campo}`]: e.target.value })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div role="status">
        {faltas.length === 0 ? (
          <p>Las partes suman exactamente lo del libro.</p>
        ) : (
          faltas.map((frase) => <p key={frase}>{frase}</p>)
        )}
      </div>
      {intento && faltas.length > 0 ? <Aviso tono="error">Las partes aún no suman lo del libro.</Aviso> : null}
      <div className="acciones">
        <Boton type="submit" variante="principal" ocupado={ocupado}>
          Repartir y traer
        </Boton>
        <Boton onClick={onCerrar}>Cancelar</Boton>
      </div>
    </form>
  )
}

function inicial(partes: Renglon['partes']): Record<string, string> {
  return Object.fromEntries(
    (partes ?? []).flatMap(({ meta, valores }) =>
      Object.entries(valores).map(([campo, valor]) => [`${meta}/${campo}`, (valor ?? '').replace('.', ',')]),
    ),
  )
}

/** An empty part is 0; null when it cannot be read or is negative. */
function leerParte(texto: string): string | null {
  if (texto.trim() === '') return '0'
  const leido = parseEntrada(texto)
  return leido.ok && leido.valor !== null && !leido.valor.startsWith('-') ? leido.valor : null
}

/** What is missing or left over in a field. */
function faltaDe(campo: Campo, total: string, partes: readonly (string | null)[]): string[] {
  const suma = sumTexts(partes.flatMap((parte) => parte ?? []))
  const resto = subtract(decimal(total), suma)
  const signo = compare(resto, CERO)
  if (signo === 0 && !partes.includes(null)) return []
  const cuanto = cifra(campo, toText(signo < 0 ? subtract(suma, decimal(total)) : resto))
  return [`${NOMBRES_CAMPO_CRUCE[campo]}: ${signo < 0 ? 'sobran' : 'faltan'} ${cuanto} de ${cifra(campo, total)}.`]
}
