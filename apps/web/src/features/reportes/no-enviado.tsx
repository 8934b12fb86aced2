// What was typed here and the system did not take: it is shown whole, to be copied or downloaded, before anybody gives it up.
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import type { Operacion } from '../rejilla/cola/operacion.ts'
import type { Guardable } from './borrador/borrador.ts'
import { nombrarValor } from './borrador/escrito.ts'
import { nombreLugar } from './rejilla/etiquetas.ts'

export function NoEnviado({ borrador }: { borrador: Guardable }) {
  const [viendo, setViendo] = useState(false)
  return (
    <>
      <Boton variante="texto" onClick={() => setViendo(true)}>
        Ver lo que no se envió
      </Boton>
      {viendo ? <DialogoNoEnviado borrador={borrador} onCerrar={() => setViendo(false)} /> : null}
    </>
  )
}

function DialogoNoEnviado({ borrador, onCerrar }: { borrador: Guardable; onCerrar: () => void }) {
  const [copiado, setCopiado] = useState(false)
  const fuentes = new Map(borrador.fuentes().map((f) => [f.clave, f.nombre]))
  const renglones = borrador.sinEnviar().map((op) => renglonDe(op, fuentes))
  const texto = [TITULOS, ...renglones.map((r) => r.columnas)].map((c) => c.map(entreComillas).join('\t')).join('\r\n')
  const copiar = () => navigator.clipboard.writeText(texto).then(() => setCopiado(true))
  return (
    <Dialogo
      abierto
      titulo="Lo que escribió y no se envió"
      onCerrar={onCerrar}
      acciones={
        <>
          <Boton onClick={() => void copiar().catch(() => setCopiado(false))}>{copiado ? 'Copiado' : 'Copiar'}</Boton>
          <Boton variante="principal" onClick={() => descargar(texto)}>
            Descargar
          </Boton>
        </>
      }
    >
      <p>
        Sigue guardado en este equipo. Puede pegarlo en una hoja de cálculo o en el reporte cuando se pueda escribir.
      </p>
      <ul className="historia">
        {renglones.map(({ opId, columnas: [meta, donde, escrito, habia] }) => (
          <li key={opId}>
            <p>
              <span className="numero">{meta}</span>, {donde}: <strong className="numero">{escrito}</strong>
            </p>
            <p className="tenue menor">Al escribirlo había: {habia}</p>
          </li>
        ))}
      </ul>
    </Dialogo>
  )
}

const TITULOS = ['Meta', 'Campo', 'Lo que escribió', 'Lo que había']

function renglonDe({ opId, meta, campo, clave, valor, base }: Operacion, fuentes: ReadonlyMap<string, string>) {
  const donde = nombreLugar(campo, fuentes.get(clave))
  return { opId, columnas: [meta, donde, nombrarValor(campo, valor), nombrarValor(campo, base)] }
}

/** A text typed by a person may hold tabs and lines of its own, or begin as a formula of a spreadsheet. */
function entreComillas(texto: string): string {
  const inocuo = /^[=+@-]/.test(texto) && !/^-?[\d.,]+$/.test(texto) ? `'${texto}` : texto
  return /[\t\r\n"]/.test(inocuo) ? `"${inocuo.replaceAll('"', '""')}"` : inocuo
}

function descargar(texto: string): void {
  const enlace = document.createElement('a')
  enlace.href = URL.createObjectURL(new Blob([`\uFEFF${texto}`], { type: 'text/tab-separated-values;charset=utf-8' }))
  enlace.download = 'sin-enviar.tsv'
  enlace.click()
  setTimeout(() => URL.revokeObjectURL(enlace.href), 1_000)
}
